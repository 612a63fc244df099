using System.Globalization;
using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Commands;

/// <summary>What the commands say on the terminal. Progress is one line that renews itself; in a file or pipe there is none.</summary>
internal sealed class Terminal : IProgress<ImportProgress>
{
    private readonly bool _renews = !Console.IsErrorRedirected;
    private int _width;

    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        if (!_renews) return;
        var line = string.Create(CultureInfo.InvariantCulture, $"reading {value.Done}/{value.All}  {value.File}");
        Console.Error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }

    /// <summary>Takes the progress line away.</summary>
    public void Clear()
    {
        if (_width > 0) Console.Error.Write("\r" + new string(' ', _width) + "\r");
        _width = 0;
    }

    /// <summary>The summary line of an article.</summary>
    public static string Line(ArticleSummary of) =>
        $"  {of.Article.Slug}: {Words.Count(of.Passages, "passage")}, {Words.Count(of.Notes, "note")}, {Words.Count(of.Sources, "source")}, "
        + $"{Words.Count(of.Claims, "claim")}, {Words.Count(of.Events, "event")}"
        + (of.Furniture > 0 ? $" ({of.Furniture.Grouped()} of the web page set apart)" : "");

    /// <summary>The summary line of all that was read.</summary>
    public static string Line(Collection of) =>
        $"  in all: {Words.Count(of.Articles.Count, "article")}, {Words.Count(of.Sources.Count, "source")}, {Words.Count(of.Claims.Count, "claim")}, "
        + $"{Words.Count(of.Events.Count, "event")}, {Words.Count(of.Discrepancies.Count, "discrepancy", "discrepancies")}";
}
