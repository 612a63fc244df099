using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.References.Names;
using RelationsExplorer.Import.Notes.References.Press;
using RelationsExplorer.Import.Notes.Works;

namespace RelationsExplorer.Import.Notes.InText.ByAuthor;

/// <summary>The works of a list of references, as texts call them: by author and year.</summary>
internal sealed partial class AuthorYearWorks
{
    private const int FarthestName = 2_000;

    private readonly Dictionary<SourceId, int> _places = [];
    private readonly ILookup<string, Source> _byName;
    private readonly List<(string Key, string Initials, Source Work)> _bodies;

    /// <summary>The works on a shelf.</summary>
    public AuthorYearWorks(SourceShelf shelf)
    {
        var works = Enumerable.Range(0, shelf.Works.Count).Select(shelf.Finished).ToList();
        for (var place = 0; place < works.Count; place++) _places.TryAdd(works[place].Id, place);
        _byName = works.Where(work => (work.Authors.Count > 0 ? work.Authors[0] : work.Container) is not null)
            .SelectMany(work => Keys(work).Distinct().Select(key => (Key: key, Work: work))).ToLookup(known => known.Key, known => known.Work);
        _bodies = [.. works.Where(work => work.Authors.Count == 0 ? work.Container is not null : BodyName.Is(work.Authors[0])).Select(work => Body(work.Authors.Count == 0 ? work.Container! : work.Authors[0], work))];
    }

    /// <summary>A work's place on the shelf.</summary>
    public int PlaceOf(Source work) => _places[work.Id];

    // By the first author's family name, which stands last or, in a name of two words, perhaps first; else by the house.
    private static IEnumerable<string> Keys(Source work)
    {
        if (work.Authors.Count == 0) return [BodyKey(work.Container)];
        if (BodyName.Is(work.Authors[0])) return [BodyKey(work.Authors[0])];
        var author = SourceIdentity.TitleKey(work.Authors[0]);
        return author.Count(c => c == ' ') == 1 ? [SourceIdentity.FamilyKey(work.Authors[0]), author[..author.IndexOf(' ', StringComparison.Ordinal)]] : [SourceIdentity.FamilyKey(work.Authors[0])];
    }

    private static (string Key, string Initials, Source Work) Body(string name, Source work) =>
        (BodyKey(name), string.Concat(name.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0]) && word != "The").Select(word => word[0])), work);

    private static string BodyKey(string? name) => SourceIdentity.TitleKey(name) is var key && key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;

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
        if (who.Length == 0) return null;
        // A body's name may hold commas and "and" as well.
        if (Single(OfBody(who), year) is { } work) return work;
        List<Source> works = [.. OfPersons(who)];
        // "Lo 2008" is what Lo wrote alone, where he wrote with others in that year too.
        return Single(works, year) ?? (Others().IsMatch(who) ? null : Single(works.Where(one => one.Authors.Count == Joiner().Count(who) + 1), year));
    }

    private static Source? Single(IEnumerable<Source> works, string year)
    {
        var fitting = works.Distinct().Where(work => IsOf(work, year)).ToList();
        // "2019a" is printed in the list as well.
        if (year.Length > 4) fitting = fitting.Where(work => work.Raw.Contains(year, StringComparison.Ordinal)).ToList() is { Count: > 0 } lettered ? lettered : fitting;
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // By the first author, and the others that are named.
    private IEnumerable<Source> OfPersons(string who)
    {
        var names = Joiner().Split(Others().Replace(who, "")).Select(SourceIdentity.TitleKey).Where(name => name.Length > 0).ToList();
        return names.Count == 0 ? [] : Families(names[0]).SelectMany(family => _byName[family])
            .Where(work => names.Skip(1).All(name => work.Authors.Skip(1).Any(author => IsCalled(author, name))));
    }

    // By its whole name, by the beginning of it ("Ministry of Energy" for that of a state), or by its initials.
    private IEnumerable<Source> OfBody(string who)
    {
        var key = BodyKey(who);
        if (_byName[key].Any()) return _byName[key];
        if (key.Contains(' ', StringComparison.Ordinal)) return _bodies.Where(body => body.Key.StartsWith(key + " ", StringComparison.Ordinal)).Select(body => body.Work);
        return Initials().IsMatch(who) ? _bodies.Where(body => body.Initials == who).Select(body => body.Work) : [];
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

    [GeneratedRegex(@",?\s+(?:and|&)\s+|,\s+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Joiner();

    [GeneratedRegex(@"^\p{Lu}{2,8}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Initials();

    [GeneratedRegex(@",?\s+et\s+al\.?", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Others();
}
