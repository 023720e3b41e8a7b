//! The leak check in a web worker.

/// Starts listening as soon as the module runs.
fn main() {
    spillcheck::worker::checker::start();
}
