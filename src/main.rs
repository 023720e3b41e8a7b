//! The page: takes the static shell away and puts the living page in its place. Holds no logic.

/// Mounts the page. The boot script calls this after the lock has been put on and tried.
fn main() {
    spillcheck::ui::mount();
}
