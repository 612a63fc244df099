
namespace RelationsExplorer.Import.Notes;

/// <summary>Reads the works of all notes in order, and leads each pointer back to the work that it means.</summary>
/// <param name="shelf">Where the works are gathered.</param>
/// <param name="diagnostics">Told of what cannot be resolved.</param>
internal sealed class NoteResolver(SourceShelf shelf, Diagnostics diagnostics)
{
    private readonly Dictionary<string, IReadOnlyList<NotedWork>> _byLabel = [];
    private IReadOnlyList<NotedWork> _before = [];

    /// <summary>The works of one note, in order; empty where it is a comment or cannot be resolved.</summary>
    /// <param name="label">The note's number or sign; null for an entry without one.</param>
    /// <param name="text">Its words.</param>
    /// <param name="line">Its line.</param>
    public IReadOnlyList<NotedWork> Resolve(string? label, string text, int line)
    {
        var works = new List<NotedWork>();
        foreach (var work in ReferenceParser.Parse(text))
        {
            if (Noted(work, works, label, line) is { } noted && !works.Contains(noted)) works.Add(noted);
        }

        if (label is not null) _byLabel[label] = works;
        if (works.Count > 0) _before = works;
        else if (ReferenceParser.Parse(text).Count > 0) _before = [];
        return works;
    }

    private NotedWork? Noted(ParsedReference work, List<NotedWork> here, string? label, int line)
    {
        if (work.Back == BackReference.Ibid)
        {
            if (IbidResolver.Resolve(here.Count > 0 ? [here[^1]] : _before) is { } place) return new NotedWork(place, work.Locator, "ibid");
            diagnostics.Warn(line, "ibid-unresolved", $"note {label}: the note before does not name exactly one work that 'ibid.' could mean");
            return null;
        }

        if (ShortFormResolver.PointsToLast(work) && work.BackTo is null)
        {
            if (IbidResolver.Resolve(_before) is { } last) return new NotedWork(last, work.Locator, "short-form");
        }
        else if (work.Back != BackReference.None || !work.IsFull)
        {
            var found = ShortFormResolver.Resolve(work, shelf, _byLabel);
            if (found.Place is { } place) return new NotedWork(place, work.Locator, "short-form");
            // A quoted title of an unknown work is a work all the same; a pointer that leads nowhere is not.
            if (work.Back == BackReference.None && found.Fitting == 0) return IsWork(work) ? new NotedWork(shelf.Add(work), work.Locator, "note") : null;
            diagnostics.Warn(line, found.Fitting > 1 ? "short-form-ambiguous" : "short-form-unresolved",
                found.Fitting > 1 ? $"note {label}: more than one work before it fits '{Shortened(work.Raw)}'" : $"note {label}: no work before it fits '{Shortened(work.Raw)}'");
            return null;
        }
        else
        {
            return new NotedWork(shelf.Add(work), work.Locator, "note");
        }

        diagnostics.Warn(line, "short-form-unresolved", $"note {label}: no work before it fits '{Shortened(work.Raw)}'");
        return null;
    }

    private static bool IsWork(ParsedReference work) =>
        work.Title is { } title && title.Contains(' ', StringComparison.Ordinal) && (QuotedTitle.FindOrNull(work.Raw) is not null || work.Authors.Any(name => name.Contains(' ', StringComparison.Ordinal)));

    private static string Shortened(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
