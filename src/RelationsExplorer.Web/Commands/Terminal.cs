using System.Diagnostics;
using System.Globalization;
using RelationsExplorer.Import;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Commands;

/// <summary>What the commands say on the terminal. Progress is one line that renews itself; in a file or pipe there is none.</summary>
internal sealed class Terminal : IProgress<ImportProgress>
{
    private static readonly TimeSpan _often = TimeSpan.FromMilliseconds(100);

    private readonly Lock _writing = new();
    private readonly bool _renews = Colours.IsTerminal(Console.IsErrorRedirected);
    private readonly long _began = Stopwatch.GetTimestamp();
    private TimeSpan _shown = -_often;
    private int _width;

    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        if (!_renews) return;
        var elapsed = Stopwatch.GetElapsedTime(_began);
        lock (_writing)
        {
            // Articles are read side by side, and each is told of; the line is for eyes.
            if (elapsed - _shown < _often && value.Done < value.All) return;
            _shown = elapsed;
            Show(Line(value, elapsed));
        }
    }

    /// <summary>Takes the progress line away.</summary>
    public void Clear()
    {
        lock (_writing)
        {
            if (_width > 0) Console.Error.Write("\r" + new string(' ', _width) + "\r");
            _width = 0;
        }
    }

    /// <summary>"reading 120/1000  34 articles/s  26 s left  a.md": how far, how fast, how long still, and what was read last.</summary>
    public static string Line(ImportProgress at, TimeSpan elapsed)
    {
        var rate = elapsed > TimeSpan.Zero ? at.Done / elapsed.TotalSeconds : 0;
        var left = at.Done > 0 ? TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds / at.Done * (at.All - at.Done))) : TimeSpan.Zero;
        // Of the first second nothing can be foretold.
        return elapsed < TimeSpan.FromSeconds(1)
            ? string.Create(CultureInfo.InvariantCulture, $"reading {at.Done}/{at.All}  {at.File}")
            : string.Create(CultureInfo.InvariantCulture, $"reading {at.Done}/{at.All}  {rate:0.#} articles/s  {InWords(left)} left  {at.File}");
    }

    /// <summary>The summary line of an article.</summary>
    public static string Line(ArticleSummary of) =>
        $"  {of.Article.Slug}: {Words.Count(of.Passages, "passage")}, {Words.Count(of.Notes, "note")}, {Words.Count(of.Sources, "source")}, "
        + $"{Words.Count(of.Claims, "claim")}, {Words.Count(of.Events, "event")}"
        + (of.Furniture > 0 ? $" ({of.Furniture.Grouped()} of the web page set apart)" : "");

    /// <summary>The summary line of all that was read.</summary>
    public static string Line(CorpusReading of) =>
        $"  in all: {Words.Count(of.Collection.Articles.Count, "article")}, {Words.Count(of.Collection.Sources.Count, "source")}, {Words.Count(of.Claims, "claim")}, "
        + $"{Words.Count(of.Collection.Events.Count, "event")}, {Words.Count(of.Collection.Discrepancies.Count, "discrepancy", "discrepancies")}";

    private static string InWords(TimeSpan left) => left < TimeSpan.FromMinutes(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{left.TotalSeconds:0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(left.TotalMinutes):0} min {left.Seconds:00} s");

    // A line that is broken in two could not be renewed.
    private void Show(string line)
    {
        var room = Math.Max(20, Console.WindowWidth > 0 ? Console.WindowWidth - 1 : 79);
        if (line.Length > room) line = line[..(room - 1)] + "…";
        Console.Error.Write("\r" + line.PadRight(_width));
        _width = line.Length;
    }
}
