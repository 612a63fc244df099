using System.CommandLine;
using RelationsExplorer.Corpus;
using RelationsExplorer.Web.Commands.Inspecting.Sheets;

namespace RelationsExplorer.Web.Commands.Inspecting;

/// <summary><c>inspect article FILE</c>: what every stage made of one article, to be read by a person.</summary>
internal static class InspectArticle
{
    private const string Description =
        """
        Shows what every stage makes of one article, to be read by a person: its passages with their kind and line, its notes and what each
        leads to, its statements with speaker, reporter, modality, stance and themes and the words that gave them, dates, figures, actors
        and places, and the events told of. In brackets stands the rule that read a value, as the site's page "How it reads" explains it.
        """;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "An article (.md, .txt, .html, .docx, .pdf); NAME.meta.yml beside it says what its text does not." };
        file.AcceptExistingOnly();
        var command = new Command("article", Description) { file };
        command.SetAction((asked, stop) => Task.FromResult(Trouble.Told(() => Run(asked.GetRequiredValue(file).FullName, stop))));
        return command;
    }

    private static int Run(string file, CancellationToken stop)
    {
        var read = CorpusReading.Read(CorpusFolder.Read([file]), new Terminal(), stop);
        if (read.Collection.Articles.Count > 0) ArticleSheet.Write(read.Collection, new SheetWriter(Console.Out));
        foreach (var diagnostic in read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error || read.Collection.Articles.Count > 0)) Console.Error.WriteLine(diagnostic);
        return read.HasErrors ? ExitCode.Wrong : ExitCode.Fine;
    }
}
