//! How the program is linked.
//!
//! At an address that the system chooses, the tables of Typst, of Unicode and of languages hold
//! 200,000 pointers that must be mended at each start; at a fixed one they are ready. That saves
//! 10 ms of each run, which is what 60 pages cost.

#![allow(clippy::print_stdout, reason = "what Cargo is told is the output")]

fn main() {
    println!("cargo::rerun-if-changed=build/link.rs");
    let target = |key: &str| std::env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" && target("ARCH") == "x86_64" {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
