//! Tells Zed how the language server is started.

use zed_extension_api as zed;

struct Lovsmed;

impl zed::Extension for Lovsmed {
    fn new() -> Self {
        Lovsmed
    }

    fn language_server_command(
        &mut self,
        _server: &zed::LanguageServerId,
        worktree: &zed::Worktree,
    ) -> zed::Result<zed::Command> {
        let command = worktree
            .which("lovsmed")
            .ok_or("»lovsmed« is not on the path")?;
        Ok(zed::Command {
            command,
            args: vec!["lsp".into()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Lovsmed);
