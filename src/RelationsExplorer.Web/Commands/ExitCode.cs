using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RelationsExplorer.Web.Commands;

/// <summary>How a command ended, as scripts see it.</summary>
internal static class ExitCode
{
    /// <summary>All went well; there may have been warnings.</summary>
    public const int Fine = 0;

    /// <summary>Something could not be read or done; what could be was.</summary>
    public const int Wrong = 1;

    /// <summary>The command was not understood: an unknown option, a path that is not there.</summary>
    public const int Usage = 2;

    private static readonly Dictionary<string, (string Fine, string Wrong)> _meanings = new(StringComparer.Ordinal)
    {
        ["serve"] = ("the site was stopped when asked to", "there is nothing to serve, or the address is taken"),
        ["import"] = ("the store stands, or was current", "an article could not be read (the others were), or the store could not be written (the old one stays)"),
        ["check"] = ("all can be read; there may be warnings", "something cannot be read"),
        ["export"] = ("all was written", "there is no store, or the file could not be written"),
        ["health"] = ("the site is ready", "it is not, or does not answer"),
        ["edtf"] = ("every line was answered", "a line could not be read; the others were answered"),
        ["dates"] = ("every line was answered", "a line could not be read; the others were answered"),
        ["references"] = ("every line was answered", "a line could not be read; the others were answered"),
        ["article"] = ("the article was read", "it could not be read"),
    };

    /// <summary>What the exit codes of a command mean, for its help.</summary>
    public static string InWords(Command command)
    {
        var (fine, wrong) = command is RootCommand ? _meanings["serve"] : _meanings.GetValueOrDefault(command.Name, ("all went well", "something was wrong"));
        return $"Exit codes:\n  0  {fine}\n  1  {wrong}\n  2  the command was not understood\n";
    }

    /// <summary>Lets the help of every command end with its exit codes.</summary>
    public static void AddToHelp(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpWithCodes((SynchronousCommandLineAction)help.Action!);
    }

    private sealed class HelpWithCodes(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        // Help is given for a command that lacks what it needs, too.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(InWords(parseResult.CommandResult.Command));
            return result;
        }
    }
}
