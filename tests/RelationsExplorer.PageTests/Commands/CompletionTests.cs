using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

/// <summary>The scripts as the shells themselves run them.</summary>
[Collection("terminal")]
public sealed class CompletionTests
{
    public static TheoryData<string, string> Lines => new()
    {
        { "imp", "import" },
        { "import --d", "--dry-run" },
        { "import --format ", "json text" },
        { "check --format j", "json" },
        { "inspect ", "article dates edtf references" },
        { "inspect edtf --o", "--output" },
        { "completion z", "zsh" },
        { "--wa", "--watch" },
        { "serve --log t", "terminal" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Bash_completes_the_line(string line, string words) => Assert.Equal(words, Words(await DebianClients.RunAsync("bash", null, "bash", "-c",
        "source /dev/stdin <<<\"$0\"; COMP_WORDS=(relations-explorer $1); [[ $1 == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _relations_explorer; printf '%s\\n' \"${COMPREPLY[@]}\"", await ScriptAsync("bash"), line)));

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Zsh_completes_the_line(string line, string words) => Assert.Equal(words, Words(await DebianClients.RunAsync("zsh", null, "zsh", "-fc",
        "compdef() { : }; compadd() { shift; print -l -- ${(M)@:#$PREFIX*} }; _files() { : }; eval \"$1\"; words=(relations-explorer ${=2}); [[ $2 == *' ' ]] && words+=(''); CURRENT=$#words; PREFIX=$words[-1]; _relations_explorer", "zsh", await ScriptAsync("zsh"), line)));

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Fish_completes_the_line(string line, string words) => Assert.Equal(words, Words(await DebianClients.RunAsync("fish", await ScriptAsync("fish") + $"\ncomplete -C 'relations-explorer {line}'\n", "fish", "--no-config")));

    private static string Words(string lines) => string.Join(' ', lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).Order(StringComparer.Ordinal));

    private static async Task<string> ScriptAsync(string shell)
    {
        var (terminal, said) = (Console.Out, new StringWriter());
        Console.SetOut(said);
        try
        {
            Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["completion", shell]));
        }
        finally
        {
            Console.SetOut(terminal);
        }

        return said.ToString();
    }
}
