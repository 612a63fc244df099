using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.Web.Pages.Shared;

/// <summary>
/// Reads what narrows a list from its address. What cannot be understood is named and set aside, and the rest still holds.
/// What was understood is gathered in <see cref="Address"/>, in its shortest form.
/// </summary>
/// <param name="query">The values of the address.</param>
/// <param name="path">Of the page.</param>
/// <param name="unknown">Values that the store was found not to know; null where it was not asked yet.</param>
internal sealed class AddressReader(IQueryCollection query, string path, IReadOnlyList<(Facet Facet, string Value)>? unknown = null)
{
    private const int MostValues = 40;
    private const int MostIds = 200;
    private const int LongestText = 200;
    private const int LongestExcerpt = 40;
    private const int FarthestPage = 100_000;
    private const string NoDate = "is not a date: write 1969, March 1969, the 1960s, or 2014 to 2016 for a span";

    private readonly List<(string Name, string Value)> _parts = [];
    private readonly List<string> _setAside = [];

    /// <summary>The address of all that was understood.</summary>
    public ListAddress Address => new(path, [.. _parts]);

    /// <summary>What was not, a sentence each.</summary>
    public IReadOnlyList<string> SetAside => _setAside;

    /// <summary>Words to search for; null where there are none.</summary>
    public string? Text(string name)
    {
        var text = string.Join(' ', query[name].ToArray()).Trim();
        if (text.Length > LongestText)
        {
            var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
            text = text[..end];
            _setAside.Add($"Only the first {LongestText} characters were searched for.");
        }

        if (text.Length == 0) return null;
        _parts.Add((name, text));
        return text;
    }

    /// <summary>Slugs chosen in a facet, without those that the store is known not to know.</summary>
    public List<string> Slugs(Facet facet) => Values(facet, facet.ToSlug(), SlugOrNull);

    /// <summary>Words of a closed list chosen in a facet.</summary>
    public List<T> Choices<T>(Facet facet)
        where T : struct, Enum =>
        Values(facet, facet.ToSlug(), WordOrNull<T>).ConvertAll(value => Words.TryFromSlug<T>(value, out var choice) ? choice : default);

    /// <summary>Values of these facets whose bearers are to be left out.</summary>
    public List<FacetValue> Without(IReadOnlyList<Facet> facets) =>
        [.. facets.SelectMany(facet => Values(facet, facet.ToSlug() + ListAddress.NotEnding, ReadingOf(facet)).Select(value => new FacetValue(facet, value)))];

    /// <summary>Ids of records that were chosen by hand.</summary>
    public List<string> Ids(string name)
    {
        var ids = new List<string>();
        foreach (var value in Given(name, MostIds))
        {
            if (!Slug.IsValid(value)) NotUnderstood(value, "is not the id of anything");
            else if (!ids.Contains(value)) ids.Add(value);
        }

        ids.ForEach(id => _parts.Add((name, id)));
        return ids;
    }

    /// <summary>One of two words: true for the first, false for the second, null for neither.</summary>
    public bool? Either(Facet facet, string yes, string no)
    {
        foreach (var value in Given(facet.ToSlug()))
        {
            if (value == yes || value == no)
            {
                _parts.Add((facet.ToSlug(), value));
                return value == yes;
            }

            NotUnderstood(value, $"is neither “{yes}” nor “{no}”");
        }

        return null;
    }

    /// <summary>One of a few words; the first is the default and does not stand in the address.</summary>
    public string OneOf(string name, params ReadOnlySpan<string> words)
    {
        foreach (var value in Given(name))
        {
            if (words.IndexOf(value) is >= 0 and var at)
            {
                if (at > 0) _parts.Add((name, value));
                return value;
            }

            NotUnderstood(value, $"is none of: {string.Join(", ", words.ToArray())}");
        }

        return words[0];
    }

    /// <summary>A span of time in words or as EDTF, or as its two ends; <paramref name="surely"/> names the value by which it must hold all of a date.</summary>
    public DateFilter? During(string name, string? surely = null)
    {
        var given = Given(name).ToList();
        if (given.Count == 0 && BetweenOrNull(EndOrNull(name + "-from", date => date.Earliest), EndOrNull(name + "-to", date => date.Latest)) is { } between) given.Add(between);
        foreach (var value in given)
        {
            if (TypedDate.TryRead(value, out var date))
            {
                var isSure = surely is not null && query[surely] == "yes";
                _parts.Add((name, date.ToString()));
                if (isSure) _parts.Add((surely!, "yes"));
                return new DateFilter(date, isSure);
            }

            NotUnderstood(value, NoDate);
        }

        return null;
    }

    /// <summary>The facet of which all values are to be listed; null for none.</summary>
    public Facet? Whole()
    {
        foreach (var value in Given(ListAddress.WholeName))
        {
            if (Words.TryFromSlug<Facet>(value, out var facet))
            {
                _parts.Add((ListAddress.WholeName, facet.ToSlug()));
                return facet;
            }

            NotUnderstood(value, "is nothing by which a list is narrowed");
        }

        return null;
    }

    /// <summary>The page number, from 1.</summary>
    public int Page()
    {
        foreach (var value in Given(ListAddress.PageName))
        {
            if (int.TryParse(value, out var number) && number is >= 1 and <= FarthestPage) return number;
            NotUnderstood(value, "is not the number of a page");
        }

        return 1;
    }

    // One end of a span; of a span that was given for it, its first or last day.
    private string? EndOrNull(string name, Func<EdtfDate, Day?> end)
    {
        foreach (var value in Given(name))
        {
            if (TypedDate.TryRead(value, out var date)) return date.Precision == EdtfPrecision.Interval ? end(date)?.ToString() : date.ToString();
            NotUnderstood(value, NoDate);
        }

        return null;
    }

    // Ends that were given the other way round are meant as they lie.
    private static string? BetweenOrNull(string? from, string? to) => (from, to) switch
    {
        (null, null) => null,
        (null, _) => $"../{to}",
        (_, null) => $"{from}/..",
        _ when from == to => from,
        _ => EdtfDate.TryParse($"{from}/{to}", out _, out _) ? $"{from}/{to}" : $"{to}/{from}",
    };

    private List<string> Values(Facet facet, string name, Func<string, string?> wordOrNull)
    {
        var values = new List<string>();
        foreach (var value in Given(name))
        {
            if (wordOrNull(value) is not { } word) NotUnderstood(value, $"is not {FacetWords.One(facet)}");
            else if (unknown?.Contains((facet, word)) == true) NotUnderstood(value, $"is not {FacetWords.One(facet)} here");
            else if (!values.Contains(word)) values.Add(word);
        }

        values.ForEach(value => _parts.Add((name, value)));
        return values;
    }

    // How a value becomes the word that the store has for it: one of a closed list, in any case of its letters, or a slug.
    private static Func<string, string?> ReadingOf(Facet facet) => facet switch
    {
        Facet.Stance => WordOrNull<Stance>,
        Facet.Modality => WordOrNull<Modality>,
        Facet.Kind => WordOrNull<SourceKind>,
        Facet.Type => WordOrNull<EventType>,
        Facet.Status => WordOrNull<EventStatus>,
        _ => SlugOrNull,
    };

    private static string? SlugOrNull(string value) => Slug.IsValid(value) ? value : null;

    private static string? WordOrNull<T>(string value)
        where T : struct, Enum => Words.TryFromSlug<T>(value, out var choice) ? choice.ToSlug() : null;

    private IEnumerable<string> Given(string name, int most = MostValues) =>
        query[name].Take(most).OfType<string>().Select(value => value.Trim()).Where(value => value.Length > 0);

    private void NotUnderstood(string value, string why) => _setAside.Add($"‘{Excerpt.Of(value, LongestExcerpt)}’ {why}; it was set aside.");
}
