using System.CommandLine;
using System.CommandLine.Completions;

namespace RelationsExplorer.Web.Commands.Completing;

/// <summary>A command as a shell completes it.</summary>
/// <param name="Path">Its names, from the first below the program; empty for the program itself.</param>
/// <param name="Options">What it can be told.</param>
/// <param name="Commands">The commands below it.</param>
/// <param name="Values">The words that its argument may be; empty where it takes files, or nothing.</param>
internal sealed record CompletedCommand(string Path, IReadOnlyList<CompletedOption> Options, IReadOnlyList<(string Name, string Description)> Commands, IReadOnlyList<string> Values)
{
    /// <summary>The program and all commands below it.</summary>
    public static IEnumerable<CompletedCommand> All(Command command, string path = "")
    {
        yield return new CompletedCommand(
            path,
            [.. command.Options.Where(option => !option.Hidden).Select(option => new CompletedOption(option.Name, Line(option.Description), option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0, Words(option)))],
            [.. command.Subcommands.Where(below => !below.Hidden).Select(below => (below.Name, Line(below.Description)))],
            [.. command.Arguments.SelectMany(Words)]);
        foreach (var below in command.Subcommands.Where(below => !below.Hidden))
            foreach (var one in All(below, $"{path} {below.Name}".Trim())) yield return one;
    }

    private static List<string> Words(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];

    private static string Line(string? description) => (description ?? "").Split('\n')[0].Replace('\'', '’');
}

/// <summary>An option as a shell completes it.</summary>
/// <param name="Name">With its hyphens.</param>
/// <param name="Description">A line.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="Values">The words that the value may be; empty where it is a file or anything.</param>
internal sealed record CompletedOption(string Name, string Description, bool TakesValue, IReadOnlyList<string> Values);
