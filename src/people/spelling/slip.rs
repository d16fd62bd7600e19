//! Slips of whoever types a name.

/// Letters of the shortest name in which a slip is told from another name: two swapped letters make
/// a name that hardly anybody bears ("Brian", "Brain"), one letter more may ("Baker", "Barker"),
/// another one often ("Milley", "Malley").
const SWAPPED: usize = 5;
const LEFT_OUT: usize = 6;
const MISTAKEN: usize = 7;

/// Whether a name is long enough that a slip in it can be told.
pub(in crate::people) fn may_slip(name: &str) -> bool {
    name.chars().count() >= SWAPPED
}

/// Whether two names differ by one letter that was left out, put in, mistaken or swapped with its
/// neighbour. By the first letter and the last names differ, and by the last vowel: "Christina",
/// "Christian"; "Frances", "Francis".
pub(in crate::people) fn is_slip(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|name| name.chars().collect::<Vec<char>>());
    let (short, long) = match one.len() <= other.len() {
        true => (&one, &other),
        false => (&other, &one),
    };
    let alike = |pair: &(&char, &char)| pair.0 == pair.1;
    let front = short.iter().zip(long).take_while(alike).count();
    let behind = short[front..].iter().rev().zip(long.iter().rev());
    let back = behind.take_while(alike).count();
    let left = short.len() - front - back;
    let swapped = left == 2 && short[front] == long[front + 1] && short[front + 1] == long[front];
    let fewest = match long.len() - short.len() {
        0 if swapped => SWAPPED,
        0 if left == 1 && back > 1 => MISTAKEN,
        1 if left == 0 => LEFT_OUT,
        _ => return false,
    };
    short.len() >= fewest && front > 0 && back > 0
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn slips_are_told_from_other_names() {
        for name in [
            "frederka",
            "fredreika",
            "fredorika",
            "frederikia",
            "fredenrika",
        ] {
            assert!(is_slip(name, "frederika"), "{name}");
        }
        assert!(is_slip("fredrov", "ferdrov") && is_slip("fedrov", "fedorov"));
        for (one, other) in [
            ("christina", "christian"),
            ("frances", "francis"),
            ("fernando", "fernanda"),
            ("valentin", "valentina"),
            ("marian", "maryan"),
            ("askel", "aksle"),
            ("asker", "asher"),
            ("barker", "baker"),
            ("wilhelm", "anselma"),
            ("wilhelm", "wilhelm"),
        ] {
            assert!(!is_slip(one, other), "{one} {other}");
        }
    }
}
