using RelationsExplorer.Import.Notes.InText.Books;
using RelationsExplorer.Import.Notes.InText.Documents;
using RelationsExplorer.Import.Notes.InText.Press;
using RelationsExplorer.Import.Notes.InText.Spoken;
using RelationsExplorer.Import.Notes.InText.Studies;

namespace RelationsExplorer.Import.Notes.InText;

/// <summary>Finds all works that one sentence names, each once: what two finders tell of one work is joined.</summary>
internal static class SentenceWorks
{
    // In this order: of two that tell of one work the earlier one is kept, and filled from the later.
    private static readonly Func<ProseSentence, IEnumerable<NamedWork>>[] Finders =
    [
        NamedDocuments.Find, PersonsWorks.Find, TitledWorks.Find, QuotedBooks.Find, OwnedTitles.Find, NamedResolutions.Find,
        OfficialFigures.Find, UnlistedPress.Find, InstituteWorks.Find, SpokenOccasions.Find, BracketedPress.Find,
        NamedActs.Find, NamedCounts.Find, ToldPress.Find, SpokenLeads.Find, NamedPapers.Find,
        PublicPosts.Find, BodyStatements.Find, StatePapers.Find, JournalPieces.Find,
    ];

    /// <summary>The works, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="outlets">The outlets named in it: what it cites by them is looked for first.</param>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence, IReadOnlyList<NamedOutlet> outlets)
    {
        var works = OutletCitations.Find(sentence, outlets).ToList();
        foreach (var work in Finders.SelectMany(find => find(sentence)))
        {
            var same = works.FindIndex(known => known.Span.Overlaps(work.Span) || (work.Title is not null && known.Title == work.Title));
            if (same < 0) works.Add(work);
            else works[same] = Joined(works[same], work);
        }

        return works.OrderBy(work => work.Span);
    }

    private static NamedWork Joined(NamedWork known, NamedWork also)
    {
        if (NamesItByTitle(known, also)) return also with { Issued = also.Issued ?? known.Issued, Outlet = known.Outlet };
        if (HasLongerName(known, also)) return also with { Issued = also.Issued ?? known.Issued };
        return NamesItsAuthors(known, also) ? known with { Authors = also.Authors, Issued = known.Issued ?? also.Issued } : known;
    }

    // "a report titled X, published by Y": who names a work by its title and its maker says more of it.
    private static bool NamesItByTitle(NamedWork known, NamedWork also) =>
        also.Title is not null && (known.Outlet is null or { IsPress: false } || (known.Title is null && also.Container is not null && also.Container == known.Container));

    // "the Nordic Journal of Ice": more of a name than the "Nordic Journal" that looks like an outlet.
    private static bool HasLongerName(NamedWork known, NamedWork also) =>
        also.Container is { } longer && known is { Title: null, Container: { } shorter } && longer.StartsWith(shorter + " ", StringComparison.Ordinal);

    // "Ann Lee of the Harbour Institute has argued": the institute's, and hers.
    private static bool NamesItsAuthors(NamedWork known, NamedWork also) =>
        also.Authors.Count > 0 && known is { Title: null, Authors.Count: 0, Outlet.IsPress: false };
}
