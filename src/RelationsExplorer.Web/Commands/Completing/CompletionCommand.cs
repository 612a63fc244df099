using System.CommandLine;

namespace RelationsExplorer.Web.Commands.Completing;

/// <summary><c>completion SHELL</c>: a script by which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    /// <summary>The names under which the program is called.</summary>
    public static IReadOnlyList<string> Programs { get; } = ["relations-explorer", "RelationsExplorer.Web"];

    /// <summary>Makes the command.</summary>
    /// <param name="root">The program, once it has all its commands.</param>
    public static Command Create(RootCommand root)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Prints a script that completes commands and options in a shell: source <(relations-explorer completion bash).") { shell };
        command.SetAction(asked => Console.Out.Write(Script(asked.GetRequiredValue(shell), [.. CompletedCommand.All(root)])));
        return command;
    }

    private static string Script(string shell, IReadOnlyList<CompletedCommand> commands) => shell switch
    {
        "bash" => ShellScripts.Bash(commands),
        "zsh" => ShellScripts.Zsh(commands),
        _ => ShellScripts.Fish(commands),
    };
}
