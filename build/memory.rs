//! How the system gives this process its memory.

/// Whether memory comes in huge pages, where Linux has them for who asks
/// (`/sys/kernel/mm/transparent_hugepage/enabled`), as the allocator does: 1,000 web pages take a
/// sixth less time. While Typst sets something they are off: what it takes and drops in turn would be
/// cleared in whole huge pages, which takes a tenth more time.
pub fn huge_pages(wanted: bool) {
    #[cfg(target_os = "linux")]
    // A system that knows nothing of them gives none.
    let _ = nix::sys::prctl::set_thp_disable(!wanted);
    #[cfg(not(target_os = "linux"))]
    let _ = wanted;
}
