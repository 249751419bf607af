//! A new site.

use crate::site::Site;

#[test]
fn a_new_site_builds_at_once_without_findings() {
    for language in ["nl", "en"] {
        let site = Site::empty();
        site.run(&format!("init nieuw --lang {language}")).code(0);
        let run = site.run("build --root nieuw").code(0).finds_nothing();
        assert!(run.stderr.contains("1 PDF"), "{}", run.stderr);
        assert!(site.path("nieuw/public/index.html").exists());
    }
}

#[test]
fn what_is_there_is_not_changed() {
    let site = Site::new();
    let before = site.read("config.toml");
    site.run("init .").code(1).says("fout[init-folder]: ");
    assert_eq!(site.read("config.toml"), before);
}

#[test]
fn the_command_to_type_next_can_be_copied() {
    let site = Site::empty();
    let mut command = site.command("init");
    command.arg("nieuwe site");
    let run = crate::site::run(command, b"").code(0);
    assert!(run.stderr.ends_with("tweeluik build --root \"nieuwe site\"\n"), "{}", run.stderr);
    let here = site.run("init .").code(0).stderr;
    assert!(here.ends_with("met: tweeluik build\n"), "{here}");
}

#[test]
fn what_is_made_is_left_out_of_the_history_unless_somebody_said_what_is() {
    let site = Site::empty().file("eigen/.gitignore", "*.tmp\n");
    site.run("init nieuw").code(0);
    assert_eq!(site.read("nieuw/.gitignore"), "/public/\n/.tweeluik/\n");
    site.run("init eigen").code(0);
    assert_eq!(site.read("eigen/.gitignore"), "*.tmp\n");
}
