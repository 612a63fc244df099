using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>Knows when a work that a sentence names is cited there in another way too: by a note, by author and year.</summary>
internal static class CitedAlready
{
    // "2014-05-21"
    private const int LengthOfDay = 10;

    // A name of fewer letters may stand in any note.
    private const int ShortestBody = 4;

    /// <summary>"the joint statement of 5 June (Foreign Ministry, 2012)": what is cited behind it by author and year is the same work, and says more.</summary>
    public static bool ByYear(NamedWork work, ProseSentence sentence, IEnumerable<Reference> cited) =>
        work is { Title: null or "Joint statement" or "Joint declaration", Outlet: null }
        && cited.Any(reference => reference.Rule != ReferenceRules.Hyperlink && reference.Span.Start >= work.Span.End && reference.Span.End <= sentence.Span.End);

    /// <summary>Whether the note behind a named work cites that very work: title, or outlet and day, agree.</summary>
    public static bool ByNote(NamedWork work, Source source)
    {
        var (title, noted) = (SourceIdentity.TitleKey(work.Title), SourceIdentity.TitleKey(source.Title));
        if (title.Length > 0) return noted.Length > 0 && (noted.Contains(title, StringComparison.Ordinal) || title.Contains(noted, StringComparison.Ordinal));
        return IsOfSameDay(work, source) || BeginsWithMaker(work, source) || IsOfSameOutlet(work, source);
    }

    // The same day under one note is the same work, whoever is said to have told it.
    private static bool IsOfSameDay(NamedWork work, Source source) =>
        work.Issued is { } day && source.Issued is { } noted && day.ToString().Length == LengthOfDay && noted.ToString() == day.ToString();

    // "In Zarya's survey in the autumn …" over a note that begins with Zarya's name.
    private static bool BeginsWithMaker(NamedWork work, Source source) =>
        work is { Title: null, Container: { Length: >= ShortestBody } body } && source.Raw?.Contains(body, StringComparison.Ordinal) == true && IsOfSameTime(work, source);

    private static bool IsOfSameOutlet(NamedWork work, Source source) =>
        work.Outlet is { } outlet && source.Container is { } container && Outlets.FindOrNull(container)?.Outlet.Name == outlet.Name && IsOfSameTime(work, source);

    private static bool IsOfSameTime(NamedWork work, Source source) => work.Issued is null || source.Issued is null || work.Issued.Overlaps(source.Issued);
}
