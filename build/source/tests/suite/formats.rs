//! Numbers, amounts and moments as readers write them.

use tweeluik_source::{Catalogue, Language, Period};

#[test]
fn numbers_have_the_marks_of_the_language() {
    let dutch = Catalogue::new(Language::Nl);
    let english = Catalogue::new(Language::En);
    for (value, decimals, nl, en) in [
        (1234.5, None, "1.234,5", "1,234.5"),
        (999.0, None, "999", "999"),
        (1_234_567.0, None, "1.234.567", "1,234,567"),
        (0.1 + 0.2, None, "0,3", "0.3"),
        (2.0, Some(1), "2,0", "2.0"),
        (2.345, Some(2), "2,35", "2.35"),
        (-1234.0, None, "−1.234", "−1,234"),
        (-0.001, Some(1), "0,0", "0.0"),
        (0.0, None, "0", "0"),
    ] {
        assert_eq!(dutch.number(value, decimals), nl);
        assert_eq!(english.number(value, decimals), en);
    }
}

#[test]
fn amounts_and_percentages_have_their_signs() {
    let dutch = Catalogue::new(Language::Nl);
    assert_eq!(dutch.euro(14_000_000.0, true), "€\u{a0}14\u{a0}miljoen");
    assert_eq!(dutch.euro(14_250_000.0, true), "€\u{a0}14,25\u{a0}miljoen");
    assert_eq!(dutch.euro(2.1e9, true), "€\u{a0}2,1\u{a0}miljard");
    assert_eq!(dutch.euro(14_000_000.0, false), "€\u{a0}14.000.000");
    assert_eq!(dutch.euro(950.0, true), "€\u{a0}950");
    assert_eq!(dutch.euro(1234.5, false), "€\u{a0}1.234,50");
    assert_eq!(dutch.euro(-3.0, false), "€\u{a0}−3");
    assert_eq!(dutch.percentage(12.0, None), "12%");
    assert_eq!(dutch.percentage(12.5, None), "12,5%");
    assert_eq!(dutch.in_unit(1.5, "€", Some(1)), "€\u{a0}1,50");
    assert_eq!(dutch.in_unit(16.0, "woningen", Some(0)), "16");
    let english = Catalogue::new(Language::En);
    assert_eq!(english.euro(14e6, true), "€14\u{a0}million");
}

#[test]
fn moments_are_as_exact_as_they_were_written() {
    let dutch = Catalogue::new(Language::Nl);
    let english = Catalogue::new(Language::En);
    for (written, nl, en, machine, quarters) in [
        ("2026", "2026", "2026", Some("2026"), (1, 4)),
        ("2026-Q2", "2e kwartaal 2026", "Q2 2026", None, (2, 2)),
        ("2026-k4", "4e kwartaal 2026", "Q4 2026", None, (4, 4)),
        ("2026-04", "april 2026", "April 2026", Some("2026-04"), (2, 2)),
        ("2026-09-30", "30 september 2026", "30 September 2026", Some("2026-09-30"), (3, 3)),
    ] {
        let period = Period::parse(written).unwrap();
        assert_eq!(dutch.period(period), nl);
        assert_eq!(english.period(period), en);
        assert_eq!(period.machine_readable().as_deref(), machine);
        let (first, last) = period.quarters();
        assert_eq!((first - 2026 * 4 + 1, last - 2026 * 4 + 1), quarters);
    }
    for wrong in ["", "26", "2026-Q5", "2026-13", "2026-02-30", "2026-", "mei 2026", "2026-Q"] {
        assert_eq!(Period::parse(wrong), None, "{wrong}");
    }
    let order = |text| Period::parse(text).unwrap().order();
    assert!(order("2026") < order("2026-Q1") && order("2026-Q1") < order("2026-01"));
    assert!(order("2026-01-31") < order("2026-02"));
}
