//! The command `tweeluik`.

fn main() {}
