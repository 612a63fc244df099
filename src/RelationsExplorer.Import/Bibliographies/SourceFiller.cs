using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Bibliographies;

/// <summary>
/// Fills in what an article's notes leave unsaid of a work from the bibliographies beside the articles. What a note says stays, and where
/// the two disagree a diagnostic says so. The address of a source does not change: it is made of what the articles say.
/// </summary>
public static class SourceFiller
{
    /// <summary>The rule that stands in the origin of each value that was filled in.</summary>
    public const string Rule = "bibliography";

    private const int LongestExcerpt = 60;

    /// <summary>Fills in the sources of a collection.</summary>
    public static (Collection Collection, IReadOnlyList<Diagnostic> Diagnostics) Fill(Collection collection, IReadOnlyList<BibliographyEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0) return (collection, []);
        var (index, diagnostics) = (new EntryIndex(entries), new List<Diagnostic>());
        var sources = collection.Sources.Select(source => Filled(source, index, diagnostics)).ToList();
        return (collection with { Sources = sources }, [.. diagnostics.Distinct()]);
    }

    private static Source Filled(Source source, EntryIndex index, List<Diagnostic> diagnostics)
    {
        var found = index.Of(source);
        if (found.Count > 1 && found.Skip(1).Any(other => !SourceIdentity.IsSame(found[0].Work, other.Work)))
        {
            diagnostics.Add(new Diagnostic(
                DiagnosticSeverity.Warning, found[1].File, found[1].Line, "bibliography-ambiguous", $"‘{Excerpt.Of(source.Title ?? source.Raw, LongestExcerpt)}’ may be this work or that of {found[0]}; neither was taken"));
            return source;
        }

        foreach (var entry in found) source = new OneFilling(source, entry, diagnostics).Filled();
        return source;
    }

    /// <summary>One entry and one source that are the same work.</summary>
    private sealed class OneFilling(Source source, BibliographyEntry entry, List<Diagnostic> diagnostics)
    {
        private readonly List<Origin> _origins = [.. source.Origins];

        public Source Filled()
        {
            var work = entry.Work;
            var isCut = source.Authors is [.., Source.AndOthers];
            return source with
            {
                Title = Value("title", source.Title, work.Title, SameTitle),
                Authors = Authors(isCut),
                Container = Value("container", source.Container, work.Container, (_, _) => SourceIdentity.ContainersAgree(source, work) != false),
                Publisher = Value("publisher", source.Publisher, work.Publisher),
                Issued = Value("issued", source.Issued, work.Issued, (one, other) => one.Overlaps(other)),
                Accessed = Value("accessed", source.Accessed, work.Accessed),
                Url = Value("url", source.Url, work.Url),
                Doi = Value("doi", source.Doi, work.Doi, (one, other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase)),
                Volume = Value("volume", source.Volume, work.Volume, SameNumber),
                Issue = Value("issue", source.Issue, work.Issue, SameNumber),
                Pages = Value("pages", source.Pages, work.Pages, (one, other) => SameNumber(one.Split('-')[0], other.Split('-')[0])),
                Origins = _origins,
            };
        }

        private IReadOnlyList<string> Authors(bool isCut)
        {
            var (ours, theirs) = (source.Authors, entry.Work.Authors);
            if (theirs.Count == 0 || ours.Count > 0 && !isCut && SourceIdentity.AuthorsAgree(source, entry.Work)) return ours;
            // A list that print cuts short goes on where the other begins as it does.
            var isSame = isCut && theirs.Count > ours.Count - 1 && ours.SkipLast(1).Select(SourceIdentity.FamilyKey).SequenceEqual(theirs.Take(ours.Count - 1).Select(SourceIdentity.FamilyKey));
            if (ours.Count == 0 || isSame && theirs[^1] != Source.AndOthers)
            {
                _origins.Add(new Origin("authors", Rule, entry.ToString()));
                return theirs;
            }

            if (!SourceIdentity.AuthorsAgree(source, entry.Work)) Differ("authors", string.Join(", ", ours), string.Join(", ", theirs));
            return ours;
        }

        private T? Value<T>(string name, T? ours, T? theirs, Func<T, T, bool>? agree = null)
            where T : class
        {
            if (theirs is null) return ours;
            if (ours is null)
            {
                _origins.Add(new Origin(name, Rule, entry.ToString()));
                return theirs;
            }

            if (agree is not null && !agree(ours, theirs)) Differ(name, ours.ToString()!, theirs.ToString()!);
            return ours;
        }

        private void Differ(string name, string ours, string theirs) => diagnostics.Add(new Diagnostic(
            DiagnosticSeverity.Warning, entry.File, entry.Line, "bibliography-conflict", $"{name}: ‘{Excerpt.Of(theirs, LongestExcerpt)}’ stands here, and ‘{Excerpt.Of(ours, LongestExcerpt)}’ in the article; the article’s stays"));

        private static bool SameTitle(string one, string other)
        {
            var (key, otherKey) = (SourceIdentity.TitleKey(one), SourceIdentity.TitleKey(other));
            return key.StartsWith(otherKey, StringComparison.Ordinal) || otherKey.StartsWith(key, StringComparison.Ordinal);
        }

        private static bool SameNumber(string one, string other) => SourceIdentity.TitleKey(one) == SourceIdentity.TitleKey(other);
    }
}
