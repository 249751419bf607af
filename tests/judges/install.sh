# Sourced by `run`: sees to it that the programs, npm packages and veraPDF libraries of the chosen
# judges are there. Debian's packages are installed only where a command is missing and we may;
# elsewhere it says what is missing and how to get it, and stops with exit code 2.

# command | Debian package | judges that need it
readonly NEEDS='
node      nodejs               all
npm       npm                  nu links axe walk embed lighthouse commonmark
timeout   coreutils            all
qpdf      qpdf                 qpdf verapdf links press
gs        ghostscript          press
pdfinfo   poppler-utils        press
pdfimages poppler-utils        press
java      default-jdk-headless verapdf nu
javac     default-jdk-headless verapdf
mvn       maven                verapdf
chromium  chromium             axe walk embed lighthouse
'

has() {
  if [ "$1" = chromium ]; then
    command -v chromium || command -v chromium-browser || command -v google-chrome || command -v google-chrome-stable
  else
    command -v "$1"
  fi >/dev/null 2>&1
}

# Prints "command package" for each thing that the judges in "$@" need and that is not there.
missing_for() {
  local command package judges judge
  while read -r command package judges; do
    [ -n "$command" ] || continue
    for judge in "$@"; do
      if [[ " $judges " == *" all "* || " $judges " == *" $judge "* ]]; then
        has "$command" || echo "$command $package"
        break
      fi
    done
  done <<<"$NEEDS"
}

install_programs() {
  local missing packages
  missing=$(missing_for "$@")
  if [ -n "$missing" ] && command -v apt-get >/dev/null; then
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
    if [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; then
      packages=$(awk '{ print $2 }' <<<"$missing" | sort -u)
      echo "judges: installing" $packages >&2
      # shellcheck disable=SC2086 # one word a package
      { "${as_root[@]}" apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends $packages; } >&2 || true
    fi
  fi
  missing=$(missing_for "$@")
  if [ -n "$missing" ]; then
    echo 'judges: these commands are missing (command, and the Debian package that has it):' >&2
    awk '{ printf "  %-10s apt-get install %s\n", $1, $2 }' <<<"$missing" >&2
    exit 2
  fi
  if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)'; then
    echo "judges: node $(node --version) is too old; 18 or newer is needed (Debian 12 has it)" >&2
    exit 2
  fi
}

# The versions are pinned in package.json and verapdf/pom.xml; both are fetched once, and anew when
# the pins change.
install_packages() {
  local here=$1
  shift
  if ! cmp -s "$here/package-lock.json" "$here/node_modules/.installed-lock"; then
    # --ignore-scripts: no package may fetch a browser or a Java runtime of its own.
    (cd "$here" && timeout 600 npm ci --ignore-scripts --loglevel=error >&2)
    cp "$here/package-lock.json" "$here/node_modules/.installed-lock"
  fi
  case " $* " in *' verapdf '*) ;; *) return ;; esac
  local stamp="$here/verapdf/target/stamp" now
  now=$(cat "$here/verapdf/pom.xml" "$here/verapdf/src/main/java/Judge.java" | cksum)
  if [ "$now" != "$(cat "$stamp" 2>/dev/null)" ]; then
    local said
    rm -rf "$here/verapdf/target"
    # Kept back unless it fails: Maven writes colour codes even when told not to.
    said=$(cd "$here/verapdf" && timeout 900 mvn -q -B process-classes 2>&1) || { echo "$said" >&2; exit 2; }
    echo "$now" >"$stamp"
  fi
}
