using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes.Works;

/// <summary>Makes one record of two that name the same work: the fullest value of each field, the first one's where both are as full.</summary>
internal static class SourceMerge
{
    /// <summary>The record that holds what both say; its id is still the first one's.</summary>
    public static Source Of(Source one, Source other) => one with
    {
        Kind = one.Kind == SourceKind.WebPage ? other.Kind : one.Kind,
        Title = FullerTitle(one.Title, other.Title),
        Authors = Fuller(one.Authors, other.Authors),
        Container = SourceIdentity.Elsewhere(one) ?? SourceIdentity.Elsewhere(other) ?? one.Container ?? other.Container,
        Publisher = one.Publisher ?? other.Publisher,
        Issued = Finer(one.Issued, other.Issued),
        Accessed = Later(one.Accessed, other.Accessed),
        Url = one.Url ?? other.Url,
        Doi = one.Doi ?? other.Doi,
        Volume = one.Volume ?? other.Volume,
        Issue = one.Issue ?? other.Issue,
        Pages = one.Pages ?? other.Pages,
        Raw = other.Raw.Length > one.Raw.Length ? other.Raw : one.Raw,
        CorpusArticle = one.CorpusArticle ?? other.CorpusArticle,
    };

    private static string? FullerTitle(string? one, string? other)
    {
        if (one is null || other is null || one == other) return one ?? other;
        var (key, otherKey) = (SourceIdentity.TitleKey(one), SourceIdentity.TitleKey(other));
        return otherKey.Length > key.Length && otherKey.StartsWith(key, StringComparison.Ordinal) ? other : one;
    }

    // Names in full beat initials, and a whole list beats one cut short.
    private static IReadOnlyList<string> Fuller(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count == 0 || other.Count == 0) return one.Count == 0 ? other : one;
        var isCut = one[^1] == Source.AndOthers;
        if (isCut != (other[^1] == Source.AndOthers)) return isCut ? other : one;
        return other.Count == one.Count && Letters(other) > Letters(one) ? other : one;

        static int Letters(IReadOnlyList<string> names) => names.Sum(name => name.Length);
    }

    private static EdtfDate? Finer(EdtfDate? one, EdtfDate? other)
    {
        if (one is null || other is null) return one ?? other;
        return one.Overlaps(other) && Width(other) < Width(one) ? other : one;
    }

    private static EdtfDate? Later(EdtfDate? one, EdtfDate? other)
    {
        if (one is null || other is null) return one ?? other;
        return other.CompareTo(one) > 0 ? other : one;
    }

    private static long Width(EdtfDate date) => date is { Earliest: { } first, Latest: { } last } ? last.Number - first.Number : long.MaxValue;
}
