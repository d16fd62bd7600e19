//! Rows: lists whose members are shown one by one, so that a long list holds nobody up.

use std::sync::Arc;

use leptos::prelude::*;

/// A member of a list.
#[derive(Clone)]
pub(crate) struct Row {
    /// What is shown under one id stays the same.
    id: String,
    view: Arc<dyn Fn() -> AnyView + Send + Sync>,
}

impl Row {
    /// A row that `view` makes when it is its turn.
    pub(crate) fn new(
        id: impl Into<String>,
        view: impl Fn() -> AnyView + Send + Sync + 'static,
    ) -> Self {
        Self {
            id: id.into(),
            view: Arc::new(view),
        }
    }
}

/// Shows rows; one that was there before stays, with its focus, and is moved to its new place.
pub(crate) fn keyed(rows: impl Fn() -> Vec<Row> + Send + 'static) -> AnyView {
    let rows: Box<dyn Fn() -> Vec<Row> + Send> = Box::new(rows);
    view! {
        <For each=rows key=|row| row.id.clone() let(row)>
            {(row.view)()}
        </For>
    }
    .into_any()
}

/// A list that is filled from the top; what was there stays until its place is taken.
#[derive(Clone, Copy)]
pub(crate) struct Rows {
    places: StoredValue<Vec<ArcRwSignal<Row>>>,
    count: RwSignal<usize>,
    filling: StoredValue<usize>,
}

/// Names one filling of a list: a later one ends it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Filling(usize);

impl Rows {
    /// An empty list.
    pub(crate) fn new() -> Self {
        Self {
            places: StoredValue::default(),
            count: RwSignal::new(0),
            filling: StoredValue::new(0),
        }
    }

    /// The list on the page.
    pub(crate) fn view(self) -> AnyView {
        let place = move |at: usize| {
            let place = self.places.with_value(|places| places.get(at).cloned());
            move || Some((place.as_ref()?.get().view)())
        };
        keyed(move || {
            let rows = (0..self.count.get())
                .map(|at| Row::new(at.to_string(), move || place(at).into_any()));
            rows.collect()
        })
    }

    /// Begins to fill it anew.
    pub(crate) fn begin(self) -> Filling {
        self.filling.update_value(|number| *number += 1);
        Filling(self.filling.get_value())
    }

    /// Puts a row in its place; false where the list is gone or filled with something else by now.
    pub(crate) fn put(self, filling: Filling, at: usize, row: Row) -> bool {
        if !self.is_filled_by(filling) {
            return false;
        }
        match self.places.with_value(|places| places.get(at).cloned()) {
            Some(place) if place.with_untracked(|there| there.id == row.id) => {}
            Some(place) => place.set(row),
            None => {
                self.places
                    .update_value(|places| places.push(ArcRwSignal::new(row)));
                self.count.update(|count| *count += 1);
            }
        }
        true
    }

    /// Whether the list is still there and filled with nothing else.
    pub(crate) fn is_filled_by(self, filling: Filling) -> bool {
        self.filling.try_get_value() == Some(filling.0)
    }

    /// Ends a filling: the list has so many rows.
    pub(crate) fn end(self, filling: Filling, count: usize) {
        if self.is_filled_by(filling) {
            self.places.update_value(|places| places.truncate(count));
            self.count.set(count);
        }
    }
}
