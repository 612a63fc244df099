using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Notes.References.Titles;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Notes;

/// <summary>Reads the works of all notes in order, and leads each pointer back to the work that it means.</summary>
/// <param name="shelf">Where the works are gathered.</param>
/// <param name="diagnostics">Told of what cannot be resolved.</param>
internal sealed class NoteResolver(SourceShelf shelf, Diagnostics diagnostics)
{
    private readonly Dictionary<string, IReadOnlyList<NotedWork>> _byLabel = [];
    private readonly Dictionary<string, int> _called = [];
    private IReadOnlyList<NotedWork> _before = [];
    private IReadOnlyList<string> _lastAuthors = [];

    /// <summary>The works of one note, in order; empty where it is a comment or cannot be resolved.</summary>
    /// <param name="label">The note's number or sign; null for an entry without one.</param>
    /// <param name="text">Its words.</param>
    /// <param name="line">Its line.</param>
    public IReadOnlyList<NotedWork> Resolve(string? label, string text, int line) =>
        [.. Read(label, text, line).Select(read => read.Noted).OfType<NotedWork>().Distinct()];

    /// <summary>The same, with the words that named each work, those too that lead nowhere.</summary>
    public IReadOnlyList<ResolvedWork> Read(string? label, string text, int line)
    {
        var read = new List<ResolvedWork>();
        var printedWorks = ReferenceParser.Parse(text, out var isCut);
        if (isCut) diagnostics.Warn(line, "reference-cut", $"{(label is null ? "the entry" : "note " + label)} is so long that its end was not read: '{Shortened(text)}'");
        foreach (var printed in printedWorks)
        {
            var work = printed.SameAuthor ? printed with { Authors = _lastAuthors } : printed;
            var here = read.ConvertAll(earlier => earlier.Noted).OfType<NotedWork>().ToList();
            var resolved = Resolved(work, here, label, line);
            if (resolved is null) continue;
            read.Add(resolved);
            if (resolved.Noted is { } noted) _lastAuthors = shelf.Works[noted.Place].Authors;
        }

        IReadOnlyList<NotedWork> works = [.. read.Select(one => one.Noted).OfType<NotedWork>().Distinct()];
        if (label is not null) _byLabel[label] = works;
        // A mere comment between two notes does not break the chain of "ibid."; words that lead nowhere do.
        if (read.Count > 0) _before = works;
        return read;
    }

    // Null for words that turn out to name no work.
    private ResolvedWork? Resolved(ParsedReference work, List<NotedWork> here, string? label, int line)
    {
        if (work.Back == BackReference.Ibid || (ShortFormResolver.PointsToLast(work) && work.BackTo is null))
        {
            var isIbid = work.Back == BackReference.Ibid;
            var before = isIbid && here.Count > 0 ? [here[^1]] : _before;
            if (IbidResolver.Resolve(before) is { } place) return new ResolvedWork(work, new NotedWork(place, work.Locator, isIbid ? ReferenceRules.Ibid : ReferenceRules.ShortForm), [place]);
            if (isIbid) diagnostics.Warn(line, "ibid-unresolved", $"note {label}: the note before does not name exactly one work that 'ibid.' could mean");
            else Unresolved(work, 0, label, line);
            return new ResolvedWork(work, null, [.. before.Select(noted => noted.Place).Distinct()]);
        }

        if (work.Back is BackReference.Short or BackReference.OpCit && _called.TryGetValue(SourceIdentity.TitleKey(work.Title ?? string.Join(' ', work.Authors)), out var named))
            return new ResolvedWork(work, new NotedWork(named, work.Locator, ReferenceRules.ShortForm), [named]);

        // "Reuters, “Gas deal signed”" may be a short form; with a date or an address it is none.
        var isBare = work is { Title: not null, Container: not null, Publisher: null, Issued: null, Url: null, Doi: null, Volume: null, Issue: null, Accessed: null };
        if (work.Back == BackReference.None && work.IsFull && !isBare) return Added(work);
        var found = ShortFormResolver.Resolve(work, shelf, _byLabel);
        if (isBare && found.Place is null) return Added(work);
        if (found.Place is { } known) return new ResolvedWork(work, new NotedWork(known, work.Locator, ReferenceRules.ShortForm), [known]);
        if (found.Fitting == 0 && work.Back == BackReference.Short)
        {
            // What looks like a short form and fits nothing may be a reference of few words.
            if (ReferenceParser.FullOrNull(work.Raw) is { } full && (full.IsFull || IsWork(full))) return Added(full);
        }
        else if (found.Fitting == 0 && work.Back == BackReference.None)
        {
            // A quoted title of an unknown work is a work all the same; a pointer that leads nowhere is not.
            return IsWork(work) ? Added(work) : null;
        }

        Unresolved(work, found.Fitting, label, line);
        return new ResolvedWork(work, null, found.May);
    }

    private ResolvedWork Added(ParsedReference work)
    {
        var place = shelf.Add(work);
        if (work.Called is { } name) _called.TryAdd(SourceIdentity.TitleKey(name), place);
        return new ResolvedWork(work, new NotedWork(place, work.Locator, ReferenceRules.Note), [place]);
    }

    private void Unresolved(ParsedReference work, int fitting, string? label, int line) => diagnostics.Warn(
        line, fitting > 1 ? "short-form-ambiguous" : "short-form-unresolved",
        fitting > 1 ? $"note {label}: more than one work before it fits '{Shortened(work.Raw)}'" : $"note {label}: no work before it fits '{Shortened(work.Raw)}'");

    private static bool IsWork(ParsedReference work) =>
        work.Title is { } title && title.Contains(' ', StringComparison.Ordinal) && (QuotedTitle.FindOrNull(work.Raw) is not null || work.Authors.Any(name => name.Contains(' ', StringComparison.Ordinal)));

    private static string Shortened(string text) => text.Length <= 80 ? text : text[..79] + "…";
}

/// <summary>The words of a note that name a work, and what they lead to.</summary>
/// <param name="Work">What is printed.</param>
/// <param name="Noted">The work; null where none or several fit.</param>
/// <param name="May">The places of all works that fit.</param>
internal sealed record ResolvedWork(ParsedReference Work, NotedWork? Noted, IReadOnlyList<int> May)
{
    /// <summary>Whether the words only point to a work named before.</summary>
    public bool IsShort => Noted is null ? Work.Back != BackReference.None || May.Count > 1 : Noted.Rule != ReferenceRules.Note;
}
