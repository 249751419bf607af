//! The cache keeps work, and never stands in the way.

use std::fs;

use tweeluik_source::{Cache, CacheKey};

fn key(input: &str) -> CacheKey {
    CacheKey::of("proef", &[input.as_bytes()])
}

fn file_of(folder: &std::path::Path, key: &CacheKey) -> std::path::PathBuf {
    folder.join(".tweeluik/cache/proef").join(key.hash())
}

#[test]
fn what_was_put_is_there_for_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    Cache::below(folder.path()).put(&key("a"), b"werk");
    assert_eq!(Cache::below(folder.path()).get(&key("a")).as_deref(), Some(&b"werk"[..]));
    assert_eq!(Cache::below(folder.path()).get(&key("b")), None);
    assert_eq!(
        fs::read_to_string(folder.path().join(".tweeluik/cache/.gitignore")).unwrap(),
        "*\n"
    );
}

#[test]
fn parts_are_kept_apart() {
    let of = |parts: &[&[u8]]| CacheKey::of("proef", parts);
    assert_ne!(of(&[b"ab", b"c"]), of(&[b"a", b"bc"]));
    assert_eq!(of(&[b"ab", b"c"]), of(&[b"ab", b"c"]));
}

#[test]
fn a_damaged_entry_is_no_entry() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::below(folder.path());
    cache.put(&key("a"), b"werk");
    let file = file_of(folder.path(), &key("a"));
    let whole = fs::read(&file).unwrap();
    for broken in [&whole[..whole.len() - 1], b"kort", b""] {
        fs::write(&file, broken).unwrap();
        assert_eq!(cache.get(&key("a")), None);
    }
    let made = cache.get_or(&key("a"), || Ok::<_, ()>(b"nieuw".to_vec()));
    assert_eq!(made, Ok(b"nieuw".to_vec()));
    assert_eq!(cache.get(&key("a")).as_deref(), Some(&b"nieuw"[..]));
}

#[test]
fn a_cache_that_cannot_be_written_keeps_nothing_and_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".tweeluik"), "een bestand in de weg").unwrap();
    let cache = Cache::below(folder.path());
    cache.put(&key("a"), b"werk");
    assert_eq!(cache.get(&key("a")), None);
    cache.prune();
    Cache::default().put(&key("a"), b"werk");
    assert_eq!(Cache::default().get(&key("a")), None);
}

#[test]
fn what_a_run_did_not_use_is_pruned() {
    let folder = tempfile::tempdir().unwrap();
    let first = Cache::below(folder.path());
    first.put(&key("a"), b"werk");
    first.put(&key("b"), b"werk");
    let second = Cache::below(folder.path());
    assert!(second.get(&key("a")).is_some());
    second.put(&key("c"), b"werk");
    fs::write(file_of(folder.path(), &key("a")).with_extension("7-0"), "half").unwrap();
    second.prune();
    let mut left: Vec<String> = fs::read_dir(folder.path().join(".tweeluik/cache/proef"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    let mut kept = [key("a").hash().to_owned(), key("c").hash().to_owned()];
    kept.sort();
    assert_eq!(left, kept);
}
