//! The kinds of PDF.

use crate::key::choice;

choice! {
    /// A kind of PDF. Its word is part of the name of the file.
    pub enum Profile {
        /// For reading on a screen.
        Screen = "screen",
        /// For an office printer.
        Office = now "office",
        /// For an office printer, in large type.
        LargePrint = now "large-print",
        /// The pages of a booklet one by one, for reading.
        A5 = now "a5",
        /// For an office printer, to fold and staple.
        Booklet = now "booklet",
        /// For a printing house.
        Press = "press",
    }
}
