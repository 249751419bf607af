//! All or nothing: what happens to the output folder.

use std::fs;

use crate::site::Site;

#[test]
fn a_failing_build_leaves_the_last_output_whole() {
    let site = Site::with_publication();
    site.run("build").code(0);
    let before = site.files("public");
    let site = site.page("gids/drie", "Drie", 3, "[weg](@/nergens.md)\n");
    site.run("build").code(1).says("content/gids/drie.md:7:1: fout[dead-link]: ");
    assert_eq!(before, site.files("public"));
    assert_eq!(siblings(&site), ["config.toml", "content", "public"], "no staging folder stays");
}

#[test]
fn files_that_the_tool_did_not_write_stay() {
    let site = Site::new().page("weg", "Weg", 1, "Tekst.\n");
    site.run("build").code(0);
    let site = site.file("public/CNAME", "www.example.org").file("public/eigen/map/x.txt", "x");
    fs::create_dir_all(site.path("public/leeg")).unwrap();
    fs::remove_file(site.path("content/weg.md")).unwrap();
    site.run("build").code(0);
    assert_eq!(site.read("public/CNAME"), "www.example.org");
    assert_eq!(site.read("public/eigen/map/x.txt"), "x");
    assert!(site.path("public/leeg").is_dir());
    assert!(!site.path("public/weg").exists(), "the tool's own page is gone with its text");
}

#[test]
fn a_foreign_file_in_the_way_stops_the_build() {
    let site = Site::new().file("public/index.html", "van iemand");
    let path = site.path("public/index.html").canonicalize().unwrap();
    site.run("build").code(1).says(&format!("fout[output]: {} is niet door", path.display()));
    assert_eq!(site.read("public/index.html"), "van iemand");
}

#[test]
fn a_file_of_the_site_at_an_address_of_the_tool_is_told_at_its_place() {
    for (name, rule) in [
        ("404.html", "path-taken"),
        ("sitemap.xml", "path-taken"),
        (".tweeluik-files", "output"),
        (".tweeluik-lock", "output"),
    ] {
        let site = Site::new().file(&format!("static/{name}"), "eigen");
        site.run("build").code(1).says(&format!("static/{name}:1:1: fout[{rule}]: "));
    }
}

#[test]
fn what_cannot_be_written_is_named_as_readers_would_see_it() {
    let name = "a".repeat(250);
    let site = Site::new().page(&name, "Lang", 1, "");
    let long = format!("{name}{name}");
    site.file(
        "content/lang.md",
        format!("+++\ntitle = \"L\"\ndescription = \"D.\"\nslug = \"{long}\"\n+++\n"),
    )
    .run("build")
    .code(1)
    .says(&format!("fout[output]: {long}/index.html kan niet geschreven worden: de naam is te"));
}

#[cfg(unix)]
#[test]
fn folders_stay_as_private_as_they_were_and_new_ones_are_for_all_to_read() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::new();
    let mode = |path: &str| fs::metadata(site.path(path)).unwrap().permissions().mode() & 0o777;
    let set = |path: &str, mode| {
        fs::set_permissions(site.path(path), fs::Permissions::from_mode(mode)).unwrap();
    };
    site.run("build").code(0);
    assert_eq!(mode("public"), 0o755);
    fs::create_dir_all(site.path("public/prive/dieper")).unwrap();
    fs::write(site.path("public/prive/dieper/x"), "x").unwrap();
    set("public/prive/dieper", 0o500);
    set("public/prive", 0o700);
    set("public", 0o750);
    site.run("build").code(0);
    assert_eq!(
        (mode("public"), mode("public/prive"), mode("public/prive/dieper")),
        (0o750, 0o700, 0o500)
    );
    set("public/prive/dieper", 0o700);
}

#[test]
fn the_output_may_not_hold_the_project_or_lie_in_its_sources() {
    let site = Site::new();
    for folder in [".", "..", "content", "content/uit", "templates/uit", "static"] {
        site.run(&format!("build --output {folder}")).code(1).says("fout[output]: ");
    }
    assert!(site.path("config.toml").exists());
    site.run("build --output elders/uit/").code(0);
}

#[test]
fn the_configuration_may_not_send_the_output_outside() {
    let config = format!("output_dir = \"../uit\"\n{}", crate::site::CONFIG);
    Site::new().file("config.toml", config).run("build").code(1).says("fout[output]: `output_dir`");
    let config = format!("output_dir = \"uit\"\n{}", crate::site::CONFIG);
    let site = Site::new().file("config.toml", config);
    site.run("build").code(0);
    assert!(site.path("uit/index.html").exists());
}

#[test]
fn a_list_of_written_files_that_was_tampered_with_removes_nothing_outside() {
    let site = Site::new().file("buiten.txt", "blijft");
    site.run("build").code(0);
    let list = site.read("public/.tweeluik-files");
    let site = site.file("public/.tweeluik-files", format!("{list}../buiten.txt\n"));
    site.run("build").code(0);
    assert_eq!(site.read("buiten.txt"), "blijft");
}

#[test]
fn a_folder_that_a_killed_build_left_is_cleared() {
    let site = Site::new().file(".public.tweeluik-dood/.tweeluik-lock", "");
    site.run("build").code(0);
    assert_eq!(siblings(&site), ["config.toml", "content", "public"]);
}

#[test]
fn what_a_build_left_that_was_killed_after_the_exchange_is_cleared() {
    let site = Site::new();
    site.run("build").code(0);
    let before = site.files("public");
    let site = site
        .file("public/.tweeluik-lock", "")
        .file(".public.tweeluik-oud/.tweeluik-files", "index.html\n")
        .file(".public.tweeluik-oud/index.html", "oud")
        .file(".public.tweeluik-weg.old/.tweeluik-files", "index.html\n");
    let empty = site.path(".public.tweeluik-leeg");
    fs::create_dir(&empty).unwrap();
    let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    fs::File::open(&empty).unwrap().set_modified(long_ago).unwrap();
    site.run("build").code(0);
    assert_eq!(before, site.files("public"));
    let kept = ".public.tweeluik-weg.old";
    assert_eq!(
        siblings(&site),
        [kept, "config.toml", "content", "public"],
        "perhaps the last good"
    );
}

#[cfg(unix)]
#[test]
fn a_killed_build_leaves_the_last_output_whole() {
    use std::process::Stdio;
    use std::time::Duration;
    let site = Site::with_publication();
    site.run("build").code(0);
    let before = site.files("public");
    let site = site.page("gids/een", "Anders", 1, &"Veel tekst om te zetten. ".repeat(2000));
    let mut left = Vec::new();
    for (signal, wait) in [("-KILL", 80), ("-INT", 80), ("-KILL", 200), ("-INT", 200)] {
        let mut command = site.command("build");
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        // A build that was faster than the signal is no failure of this test.
        let _ = std::process::Command::new("kill").args([signal, &child.id().to_string()]).status();
        let finished = child.wait().unwrap().success();
        if !finished {
            left.push((site.files("public"), format!("{signal} after {wait} ms")));
        }
    }
    site.run("build").code(0);
    // The signal may come after the new output was swapped in.
    let after = site.files("public");
    for (files, when) in left {
        assert!(files == before || files == after, "{when}");
    }
    // A build that was killed before it held its lock leaves an empty folder, which is cleared
    // when it is older than any build takes to lock it.
    let is_empty = |name: &String| {
        fs::read_dir(site.path(name)).is_ok_and(|mut entries| entries.next().is_none())
    };
    let stays: Vec<String> = siblings(&site).into_iter().filter(|it| !is_empty(it)).collect();
    assert_eq!(stays, ["config.toml", "content", "public"]);
}

#[cfg(unix)]
#[test]
fn an_output_folder_that_may_not_be_written_is_a_finding() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::new();
    fs::create_dir(site.path("public")).unwrap();
    fs::set_permissions(site.path("public"), fs::Permissions::from_mode(0o555)).unwrap();
    let run = site.run("build");
    fs::set_permissions(site.path("public"), fs::Permissions::from_mode(0o755)).unwrap();
    run.code(1).says("fout[output]: ");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_finding() {
    // A device that is always full stands in for the disk.
    let site = Site::new();
    site.run_with("render - --to html --output /dev/full", "Tekst.\n")
        .code(1)
        .says("fout[output]: /dev/full");
}

fn siblings(site: &Site) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(site.path("."))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        // Work kept for the next build.
        .filter(|name| name != ".tweeluik")
        .collect();
    names.sort();
    names
}
