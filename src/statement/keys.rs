//! By what a reading is found: its stems, alone and with its speaker and its week, and its stems in
//! a row.

use std::ops::RangeInclusive;

use super::hash::hash;
use super::lexicon::Lexicon;
use super::reading::Reading;
use crate::date::Date;

/// Fewest bits of a word that is a key by itself.
const TELLING: f32 = 3.0;

/// The keys of a reading, each with its bits, ascending; `weeks` are the weeks around its own.
pub(super) fn keys(
    reading: &Reading,
    lexicon: &Lexicon,
    weeks: RangeInclusive<i64>,
) -> Vec<(u32, f32)> {
    let mut keys = Vec::with_capacity(reading.words.len() * 8);
    each(reading, lexicon, weeks, |key, bits| keys.push((key, bits)));
    keys.sort_unstable_by_key(|&(key, _)| key);
    keys.dedup_by_key(|&mut (key, _)| key);
    keys
}

/// Hands the keys of a reading to `take`, in no order, some more than once.
pub(super) fn each(
    reading: &Reading,
    lexicon: &Lexicon,
    weeks: RangeInclusive<i64>,
    mut take: impl FnMut(u32, f32),
) {
    let week = week(reading.date);
    let mut add = |kind: u64, scopes: [u64; 2], stem: u64, bits: f32| {
        let [one, two] = scopes;
        take(hash([kind, one, two, stem].into_iter()) as u32, bits);
    };
    for &word in &reading.words {
        let (stem, bits) = (u64::from(lexicon.stem(word)), lexicon.bits(word));
        if bits < TELLING {
            continue;
        }
        add(1, [0, 0], stem, bits);
        let speaker = reading.speaker.map(|(id, _)| u64::from(id.0));
        if let Some(speaker) = speaker {
            add(2, [speaker, 0], stem, bits);
        }
        for around in weeks.clone().filter_map(|by| Some(week? + by)) {
            let around = around.unsigned_abs();
            add(3, [0, around], stem, bits);
            if let Some(speaker) = speaker {
                add(4, [speaker, around], stem, bits);
            }
        }
    }
    for pair in reading.words.windows(2) {
        let bits = lexicon.bits(pair[0]) + lexicon.bits(pair[1]);
        let (one, two) = (lexicon.stem(pair[0]), lexicon.stem(pair[1]));
        if bits >= TELLING {
            add(5, [u64::from(one), 0], u64::from(two), bits);
        }
    }
}

fn week(date: Option<Date>) -> Option<i64> {
    let (date, first) = date.zip(Date::year(1000))?;
    Some(i64::from(date.days_apart(first) / 7))
}
