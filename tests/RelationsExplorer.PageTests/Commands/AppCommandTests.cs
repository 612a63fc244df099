using RelationsExplorer.Web.Commands;

namespace RelationsExplorer.PageTests.Commands;

/// <summary>The commands as a script would call them; the terminal is shared, so these run one after the other.</summary>
[Collection("terminal")]
public sealed class AppCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("relations-commands-").FullName;
    private readonly StringWriter _said = new();
    private readonly StringWriter _complained = new();
    private readonly (TextWriter Out, TextWriter Error) _terminal = (Console.Out, Console.Error);

    public AppCommandTests()
    {
        Console.SetOut(_said);
        Console.SetError(_complained);
    }

    [Fact]
    public async Task An_article_is_imported_and_exported_again()
    {
        var article = Write("talks.md", "---\nslug: talks\ntitle: Talks\npublished: \"2019\"\n---\n\nRussia and China held talks in May 2014.\n");
        var store = Path.Combine(_folder, "x.db");
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["import", article, "--store", store]));
        Assert.Contains("in all: 1 article,", _said.ToString(), StringComparison.Ordinal);

        var lines = Path.Combine(_folder, "x.jsonl");
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["export", "--store", store, "--format", "jsonl", "--output", lines]));
        Assert.StartsWith("{\"record\":\"article\",\"id\":\"talks\"", await File.ReadAllTextAsync(lines, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_articles_is_an_error_and_makes_no_store()
    {
        var store = Path.Combine(_folder, "x.db");
        Assert.Equal(ExitCode.Wrong, await AppCommand.RunAsync(["import", _folder, "--store", store]));
        Assert.Contains("error: There is no article here: no .md, .txt, .html, .docx or .pdf file. [no-articles]", _complained.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(store));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "no-such-file.md")]
    [InlineData("export", "--format", "xml")]
    [InlineData("inspect")]
    [InlineData("inspect", "edtf", "no-such-file.txt")]
    [InlineData("inspect", "article")]
    [InlineData("bogus")]
    [InlineData("health", "--url", "no-address")]
    [InlineData("--corpus", "no-such-folder")]
    public async Task What_cannot_be_understood_is_wrong_usage(params string[] args) =>
        Assert.Equal(ExitCode.Usage, await AppCommand.RunAsync(args));

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("import")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("health")]
    [InlineData("inspect")]
    [InlineData("inspect dates")]
    [InlineData("inspect article")]
    [InlineData("completion")]
    public async Task The_help_of_every_command_ends_with_its_exit_codes(string command)
    {
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]));
        Assert.Empty(_complained.ToString());
        Assert.Matches(@"Usage:(.|\n)*Exit codes:\n  0  .+\n  1  .+\n  2  the command was not understood\n$", _said.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_site_that_runs_is_healthy_and_one_that_does_not_is_told_in_one_line()
    {
        var store = Path.Combine(_folder, "x.db");
        RelationsExplorer.Store.Loading.StoreWriter.Write(SampleCorpus.Build(), store);
        await using (var site = RelationsExplorer.Web.Serving.Site.Build(store, ["--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel=Fatal"]))
        {
            await site.StartAsync(TestContext.Current.CancellationToken);
            Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["health", "--url", site.Urls.First()]));
            await site.StopAsync(TestContext.Current.CancellationToken);
            Assert.Equal(ExitCode.Wrong, await AppCommand.RunAsync(["health", "--url", site.Urls.First()]));
        }

        Assert.Equal($"Healthy{Environment.NewLine}", _said.ToString());
        Assert.StartsWith("error: http://127.0.0.1:", Assert.Single(_complained.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_store_is_told_in_one_line()
    {
        var store = Path.Combine(_folder, "none.db");
        Assert.Equal(ExitCode.Wrong, await AppCommand.RunAsync(["export", "--store", store]));
        Assert.Equal($"error: There is no store at {store}.{Environment.NewLine}", _complained.ToString());
    }

    [Fact]
    public async Task A_check_writes_nothing()
    {
        Write("a.md", "Two states met in 2014.\n");
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["check", _folder]));
        Assert.Contains("1 article, 0 errors,", _said.ToString(), StringComparison.Ordinal);
        Assert.Equal(["a.md"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_leaves_the_store_as_it_is()
    {
        Write("a.md", "---\ntitle: Talks\n---\n\nRussia and China held talks in May 2014.\n");
        Write("b.md", "---\ntitle: Grain\n---\n\nRussia sold grain to China in June 2016.\n");
        var store = Path.Combine(_folder, "x.db");
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["import", _folder, "--store", store]));
        var before = await File.ReadAllBytesAsync(store, TestContext.Current.CancellationToken);
        File.Delete(store + ".lock");
        Write("a.md", "---\ntitle: Talks\n---\n\nRussia and China held talks in June 2014.\n");
        File.Delete(Path.Combine(_folder, "b.md"));
        Write("c.md", "---\ntitle: Rails\n---\n\nChina and Russia opened a railway in 2018.\n");
        _said.GetStringBuilder().Clear();
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["import", Path.Combine(_folder, "a.md"), Path.Combine(_folder, "c.md"), "--store", store, "--dry-run"]));
        Assert.StartsWith(string.Join(Environment.NewLine, "  article grain: removed", "  article rails: added", "  article talks: changed", "Added, changed, removed: articles +1 ~1 -1,"), _said.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(store, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_check_speaks_in_JSON_Lines_to_programs()
    {
        Write("a.md", "---\ntitle: Talks\nrubbish: 1\n---\n\nRussia and China held talks in May 2014.\n");
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["check", _folder, "--format", "json"]));
        var lines = _said.ToString().TrimEnd().Split(Environment.NewLine);
        Assert.Equal(["diagnostic", "article", "totals"], lines.Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("record").GetString()).Distinct());
        Assert.Contains("""{"record":"diagnostic","severity":"warning","file":"a.md","line":3,"code":"front-matter-unknown","message":"'rubbish' is not a word of the front matter; it was passed over"}""", lines);
    }

    [Fact]
    public async Task A_stage_answers_the_lines_of_a_file()
    {
        var lines = Write("lines.txt", "2014-05\n2014-15\n");
        var answers = Path.Combine(_folder, "answers.jsonl");
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["inspect", "edtf", lines, "--output", answers]));
        Assert.Equal(2, (await File.ReadAllLinesAsync(answers, TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task An_article_is_shown_stage_by_stage()
    {
        var article = Write("talks.md", "---\ntitle: Talks\npublished: \"2019-06-12\"\n---\n\nLast month Moscow and Beijing signed a gas contract worth $40 billion, according to TASS.[^1]\n\n[^1]: TASS, 3 May 2019.\n");
        Assert.Equal(ExitCode.Fine, await AppCommand.RunAsync(["inspect", "article", article]));
        string[] shown =
        [
            "    6  paragraph  Last month Moscow and Beijing", "[1] line 8, marked on line 6 [markdown-footnote]", "issued 2019-05-03", "speaker   tass [according-to: according to TASS]", "modality  report",
            "energy [theme-words: gas]", "“Last month” = 2019-05 [by-publication: one month before publication, 2019-06-12]", "40,000,000,000 USD", "2019-05  ",
        ];
        Assert.All(shown, part => Assert.Contains(part, _said.ToString(), StringComparison.Ordinal));
    }

    public void Dispose()
    {
        Console.SetOut(_terminal.Out);
        Console.SetError(_terminal.Error);
        _said.Dispose();
        _complained.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
