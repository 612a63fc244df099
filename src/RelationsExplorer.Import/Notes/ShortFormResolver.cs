using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes;

/// <summary>
/// Resolves short forms — "Lo, op. cit.", "supra note 5", "Lo, Axis, 45" — to a work named in full before. Where
/// several works fit, it chooses none.
/// </summary>
internal static class ShortFormResolver
{
    /// <summary>What came of looking for the work.</summary>
    /// <param name="Place">Its place on the shelf; null where none or several fit.</param>
    /// <param name="Fitting">How many fit.</param>
    internal readonly record struct Result(int? Place, int Fitting);

    /// <summary>The one work before this note that the words fit.</summary>
    /// <param name="work">The short form.</param>
    /// <param name="shelf">The works named so far.</param>
    /// <param name="notes">The works of each earlier note by its label.</param>
    public static Result Resolve(ParsedReference work, SourceShelf shelf, IReadOnlyDictionary<string, IReadOnlyList<NotedWork>> notes)
    {
        if (work.BackTo is { } label && notes.TryGetValue(label, out var named))
            return Only(named.Select(noted => noted.Place).Distinct().Where(place => named.Count == 1 || Fits(work, shelf.Works[place])));
        if (work.Authors.Count == 0 && work.Title is null) return new Result(null, 0);
        return Only(Enumerable.Range(0, shelf.Works.Count).Where(place => Fits(work, shelf.Works[place])));
    }

    /// <summary>"Loc. cit." and "op. cit." with no name: the work cited last.</summary>
    public static bool PointsToLast(ParsedReference work) => work is { Back: BackReference.OpCit, Authors.Count: 0, Title: null };

    private static Result Only(IEnumerable<int> fitting)
    {
        var places = fitting.Take(2).ToList();
        return new Result(places.Count == 1 ? places[0] : null, places.Count);
    }

    private static bool Fits(ParsedReference work, Source source)
    {
        var families = work.Authors.Select(SourceIdentity.FamilyKey).Where(key => key.Length > 0).ToList();
        var known = source.Authors.Select(SourceIdentity.FamilyKey).ToList();
        if (families.Any(family => !known.Contains(family))) return false;
        if (work.Title is null) return families.Count > 0;
        return TitleFits(SourceIdentity.TitleKey(work.Title), SourceIdentity.TitleKey(source.Title), families.Count > 0);
    }

    // The short title begins the long one, or all its weighty words stand in it in their order.
    private static bool TitleFits(string shorter, string longer, bool authorFits)
    {
        if (shorter.Length == 0 || longer.Length == 0) return false;
        if (longer == shorter || longer.StartsWith(shorter + " ", StringComparison.Ordinal)) return authorFits || shorter.Contains(' ', StringComparison.Ordinal);
        if (!authorFits) return shorter.Count(c => c == ' ') >= 2 && longer.Contains(" " + shorter + " ", StringComparison.Ordinal);
        var at = 0;
        var words = longer.Split(' ');
        foreach (var word in shorter.Split(' '))
        {
            at = Array.IndexOf(words, word, at) + 1;
            if (at == 0) return false;
        }

        return true;
    }
}
