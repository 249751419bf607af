//! Words in an order that is the same each time and differs between pages.

/// What texts are made of.
pub const WORDS: [&str; 40] = [
    "woning",
    "gemeente",
    "plek",
    "buurt",
    "bewoner",
    "termijn",
    "corporatie",
    "grond",
    "school",
    "straat",
    "tuin",
    "water",
    "raad",
    "besluit",
    "kosten",
    "huur",
    "contract",
    "bouw",
    "fabriek",
    "kraan",
    "sleutel",
    "beheer",
    "zorg",
    "vraag",
    "antwoord",
    "avond",
    "brief",
    "kaart",
    "lijst",
    "plan",
    "wijk",
    "dorp",
    "stad",
    "haven",
    "polder",
    "dijk",
    "brug",
    "markt",
    "park",
    "hof",
];

/// Words that follow from a number.
pub struct Words(pub usize);

impl Words {
    /// So many words.
    pub fn take(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count)
            .map(|_| {
                self.0 = self
                    .0
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                WORDS[(self.0 >> 33) % WORDS.len()]
            })
            .collect();
        words.join(" ")
    }

    /// Sentences of about so many words.
    pub fn sentences(&mut self, count: usize) -> String {
        let sentences: Vec<String> =
            (0..count.div_ceil(12)).map(|_| format!("De {}.", self.take(11))).collect();
        sentences.join(" ")
    }
}
