using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References;
using RelationsExplorer.Import.Notes.References.Press;

namespace RelationsExplorer.Import.Notes.Works;

/// <summary>
/// Resolves short forms — "Lo, op. cit.", "supra note 5", "Lo, Axis, 45" — to a work named in full before. Where
/// several works fit, it chooses none.
/// </summary>
internal static class ShortFormResolver
{
    /// <summary>What came of looking for the work.</summary>
    /// <param name="Place">Its place on the shelf; null where none or several fit.</param>
    /// <param name="Fitting">How many fit.</param>
    /// <param name="May">The places of all that fit.</param>
    internal readonly record struct Result(int? Place, int Fitting, IReadOnlyList<int> May);

    /// <summary>The one work before this note that the words fit.</summary>
    /// <param name="work">The short form.</param>
    /// <param name="shelf">The works named so far.</param>
    /// <param name="notes">The works of each earlier note by its label.</param>
    public static Result Resolve(ParsedReference work, SourceShelf shelf, IReadOnlyDictionary<string, IReadOnlyList<NotedWork>> notes)
    {
        if (work.BackTo is { } label && notes.TryGetValue(label, out var named))
            return Only(named.Select(noted => noted.Place).Distinct().Where(place => named.Count == 1 || (work.Authors.Count == 0 && work.Title is null) || Fits(work, shelf.Works[place], IsFamily)));
        if (work.Authors.Count == 0 && work.Title is null) return new Result(null, 0, []);
        // "Fu, How …" is Fu Ying, whose family name stands first: where no family name fits, the first name may.
        var places = work.Authors.Count > 0 ? shelf.NamedLike(work.Authors[0]).ToList() : Enumerable.Range(0, shelf.Works.Count);
        var strict = Only(places.Where(place => Fits(work, shelf.Works[place], IsFamily)));
        if (strict.Fitting > 0) return strict;
        var loose = Only(places.Where(place => Fits(work, shelf.Works[place], IsAnyName)));
        // "Quiet Rivers, 88": two capitalised words may be a title as well as a name.
        return loose.Fitting == 0 && work is { Title: null, Issued: null, Authors: [var words] } && words.Contains(' ', StringComparison.Ordinal)
            ? Resolve(work with { Title = words, Authors = [] }, shelf, notes) : loose;
    }

    /// <summary>"Loc. cit." and "op. cit." with no name: the work cited last.</summary>
    public static bool PointsToLast(ParsedReference work) => work is { Back: BackReference.OpCit, Authors.Count: 0, Title: null };

    private static Result Only(IEnumerable<int> fitting)
    {
        var places = fitting.Take(20).ToList();
        return new Result(places.Count == 1 ? places[0] : null, places.Count, places);
    }

    private static bool Fits(ParsedReference work, Source source, Func<string, string, bool> isNamed)
    {
        // A body that wrote nothing may have published it: "Reuters, “Pipelines,” 2".
        var known = source.Authors.Count > 0 ? source.Authors : [source.Container ?? ""];
        if (work.Authors.Any(name => !known.Any(author => isNamed(name, author)))) return false;
        if (work is { Back: BackReference.Short, Issued: { } year } && (source.Issued is null || !source.Issued.Overlaps(year) || !HasMark(work, source))) return false;
        if (work.Title is null) return work.Authors.Count > 0;
        return TitleFits(SourceIdentity.TitleKey(work.Title), SourceIdentity.TitleKey(source.Title), work.Authors.Count > 0);
    }

    // "2019a" is printed with the full reference too.
    private static bool HasMark(ParsedReference work, Source source) =>
        work.YearMark is not { Length: > 4 } mark || source.Raw.Contains(mark, StringComparison.Ordinal);

    private static bool IsFamily(string name, string author) =>
        SourceIdentity.FamilyKey(name) == SourceIdentity.FamilyKey(author)
        || (Outlets.FindOrNull(name) is { } body && Outlets.FindOrNull(author)?.Outlet == body.Outlet);

    private static bool IsAnyName(string name, string author) =>
        SourceIdentity.TitleKey(name) is var key && (SourceIdentity.TitleKey(author).StartsWith(key + " ", StringComparison.Ordinal) || IsFamily(name, author));

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
