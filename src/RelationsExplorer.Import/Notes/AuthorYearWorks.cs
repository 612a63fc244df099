using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes;

/// <summary>The works of a list of references, as texts call them: by author and year.</summary>
internal sealed partial class AuthorYearWorks
{
    private const int FarthestName = 2_000;

    private readonly Dictionary<SourceId, int> _places = [];
    private readonly ILookup<string, Source> _byName;

    /// <summary>The works on a shelf.</summary>
    public AuthorYearWorks(SourceShelf shelf)
    {
        var works = Enumerable.Range(0, shelf.Works.Count).Select(shelf.Finished).ToList();
        for (var place = 0; place < works.Count; place++) _places.TryAdd(works[place].Id, place);
        _byName = works.Where(work => (work.Authors.Count > 0 ? work.Authors[0] : work.Container) is not null)
            .SelectMany(work => Keys(work).Distinct().Select(key => (Key: key, Work: work))).ToLookup(known => known.Key, known => known.Work);
    }

    /// <summary>A work's place on the shelf.</summary>
    public int PlaceOf(Source work) => _places[work.Id];

    // By the first author's family name, which stands last or, in a name of two words, perhaps first; else by the house.
    private static IEnumerable<string> Keys(Source work)
    {
        if (work.Authors.Count == 0) return [SourceIdentity.TitleKey(work.Container)];
        var author = SourceIdentity.TitleKey(work.Authors[0]);
        return author.Count(c => c == ' ') == 1 ? [SourceIdentity.FamilyKey(work.Authors[0]), author[..author.IndexOf(' ', StringComparison.Ordinal)]] : [SourceIdentity.FamilyKey(work.Authors[0])];
    }

    /// <summary>"(2016: 102)": the work of that year whose author the passage named last, else the one cited last; null where there is none.</summary>
    public Source? MeantOrNull(string before, string year, Source? last)
    {
        var words = SourceIdentity.TitleKey(before[Math.Max(0, before.Length - FarthestName)..]).Split(' ');
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (_byName[words[i]].Where(work => IsOf(work, year)).ToList() is [var named]) return named;
        }

        return last is not null && IsOf(last, year) ? last : null;
    }

    private static bool IsOf(Source work, string year) => work.Issued?.ToString().StartsWith(year[..4], StringComparison.Ordinal) == true;

    /// <summary>The one work of that author, or those authors, and that year; null where none or several are.</summary>
    public Source? WorkOrNull(string who, string year)
    {
        var names = Joiner().Split(Others().Replace(who, "")).Select(SourceIdentity.TitleKey).Where(name => name.Length > 0).ToList();
        if (names.Count == 0) return null;
        var fitting = Families(names[0]).SelectMany(family => _byName[family]).Distinct()
            .Where(work => IsOf(work, year))
            .Where(work => names.Count == 1 || work.Authors.Skip(1).Any(author => IsCalled(author, names[1]))).ToList();
        // "2019a" is printed in the list as well.
        if (year.Length > 4) fitting = fitting.Where(work => work.Raw.Contains(year, StringComparison.Ordinal)).ToList() is { Count: > 0 } lettered ? lettered : fitting;
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // By the family name, which stands last or, as in China, first.
    private static bool IsCalled(string author, string name)
    {
        var key = SourceIdentity.FamilyKey(name);
        return SourceIdentity.FamilyKey(author) == key || SourceIdentity.TitleKey(author.Split(' ')[0]) == key;
    }

    // "Vladimir Lo" or a body by its whole name or abbreviation.
    private static IEnumerable<string> Families(string name)
    {
        yield return name;
        if (name.Contains(' ', StringComparison.Ordinal)) yield return name[(name.LastIndexOf(' ') + 1)..];
        if (Outlets.FindOrNull(name) is { } outlet) yield return SourceIdentity.TitleKey(outlet.Outlet.Name);
    }

    [GeneratedRegex(@"\s+(?:and|&)\s+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Joiner();

    [GeneratedRegex(@",?\s+et\s+al\.?", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Others();
}
