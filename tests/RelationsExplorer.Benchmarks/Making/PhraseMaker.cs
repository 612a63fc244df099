using System.Globalization;
using System.Text;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Benchmarks.Making;

/// <summary>Fills the {slots} of sentence patterns: with names of the vocabulary, and with names, days and figures thrown by chance.</summary>
internal sealed class PhraseMaker
{
    private static readonly string[] Starts = ["Ab", "Ber", "Chu", "Dem", "El", "Fa", "Gor", "Hu", "Iva", "Jia", "Kar", "Li", "Mo", "Nov", "Or", "Pe", "Qi", "Ros", "Sha", "Tu", "Ul", "Ve", "Wen", "Xu", "Yak", "Zhu"];
    private static readonly string[] Middles = ["ba", "den", "gi", "kha", "lo", "min", "na", "ro", "se", "ti", "vo", "zhi", "ran", "li", "mar", "ku", "", "", ""];
    private static readonly string[] Ends = ["nov", "ev", "sky", "in", "ong", "ang", "ei", "shin", "ko", "yev", "un", "er", "ov", "an"];
    private static readonly string[] Given = ["Ivan", "Olga", "Li", "Wei", "Anna", "Sergei", "Mei", "Pavel", "Yu", "Irina", "David", "Maria", "Jun", "Aigul", "Timur", "Elena"];
    private static readonly string[] Branches = ["Oil", "Timber", "Energy", "Holding", "Shipping", "Steel", "Bank", "Rail", "Grain", "Mining", "Telecom", "Logistics"];

    private readonly Dictionary<string, List<string>> _words = PhraseList.Lists("words.txt");
    private readonly List<string> _states;
    private readonly List<string> _organisations;
    private readonly List<string> _places;

    public PhraseMaker(Vocabulary vocabulary)
    {
        _states = Known(vocabulary.Actors.Where(actor => actor.Kind == ActorKind.State).Select(actor => (actor.Slug.Value, actor.Name)));
        _organisations = Known(vocabulary.Actors.Where(actor => actor.Kind == ActorKind.Organisation).Select(actor => (actor.Slug.Value, actor.Name)));
        _places = Known(vocabulary.Places.Select(place => (place.Slug.Value, place.Name)));
    }

    // Those that the field speaks of all the time come first, the others by chance.
    private List<string> Known(IEnumerable<(string Slug, string Name)> names) =>
        [.. names.Select(one => (one.Name, Rank: _words["known"].IndexOf(one.Slug), Throw: new Chance(0, one.Slug, 0).Next(int.MaxValue)))
            .OrderBy(one => one.Rank < 0 ? int.MaxValue : one.Rank).ThenBy(one => one.Throw).Select(one => one.Name)];

    /// <summary>The pattern with all its slots filled.</summary>
    public string Fill(string pattern, Chance chance)
    {
        var text = new StringBuilder(pattern.Length * 2);
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            if (open < 0) return text.Append(pattern, at, pattern.Length - at).ToString();
            var close = pattern.IndexOf('}', open);
            text.Append(pattern, at, open - at).Append(Slot(pattern[(open + 1)..close].TrimEnd('2', '3'), pattern[(open + 1)..close], chance));
            at = close + 1;
        }

        return text.ToString();
    }

    /// <summary>A family name; some are known from everywhere, most are rare.</summary>
    public static string Family(Chance chance)
    {
        var which = chance.Skewed(Starts.Length * Middles.Length * Ends.Length);
        return Starts[which % Starts.Length] + Middles[which / Starts.Length % Middles.Length] + Ends[which / Starts.Length / Middles.Length];
    }

    /// <summary>A person's whole name.</summary>
    public static string Person(Chance chance) => chance.Of(Given) + " " + Family(chance);

    /// <summary>A day as texts print it: "14 March 2009".</summary>
    public string Day(Chance chance) => string.Create(CultureInfo.InvariantCulture, $"{chance.Between(1, 28)} {chance.Of(_words["month"])} {Year(chance)}");

    private string Slot(string slot, string whole, Chance chance) => slot switch
    {
        "state" => _states[chance.Skewed(_states.Count)],
        "org" => _organisations[chance.Skewed(_organisations.Count)],
        "place" => _places[chance.Skewed(_places.Count)],
        "person" => (chance.Once(2) ? "" : "Mr ") + Person(chance),
        "author" => Person(chance),
        "firm" => Family(chance) + " " + chance.Of(Branches),
        "day" => Day(chance),
        "year" => Text(Year(chance)),
        "future" => Text(2026 + chance.Next(20)),
        "decade" => Text(1950 + (10 * chance.Next(7))) + "s",
        "money" => "$" + Text(chance.Between(2, 900)) + (chance.Once(2) ? " billion" : " million"),
        "price" => "$" + Text(chance.Between(20, 990)) + " a tonne",
        "amount" => Text(chance.Between(2, 80)) + (chance.Once(2) ? " million tonnes of " : " million barrels of ") + chance.Of(_words["goods"]),
        "area" => Text(chance.Between(3, 300)) + ",000 hectares",
        "percent" => Text(chance.Between(2, 88)) + " per cent",
        "number" => whole.EndsWith('2') ? Text(chance.Between(2, 49)) : Text(chance.Between(2, 90)) + ",000",
        "volume" or "issue" => Text(chance.Between(1, 60)),
        "page" => "p. " + Text(chance.Between(1, 400)),
        "pages" => Text(chance.Between(1, 200)) + "–" + Text(chance.Between(201, 260)),
        "worktitle" => Title(chance),
        "url" => $"https://{chance.Of(Starts).ToLowerInvariant()}{chance.Of(Ends)}.example/{Text(Year(chance))}/{Text(chance.Next(100000))}",
        _ => chance.Of(_words[whole is "quote2" ? whole : slot]),
    };

    /// <summary>The title of an article or a work.</summary>
    public string Title(Chance chance)
    {
        var (noun, place) = (chance.Of(_words["noun"]), _places[chance.Skewed(_places.Count)]);
        return chance.Next(4) switch
        {
            0 => $"{char.ToUpperInvariant(noun[0])}{noun[1..]} in {place}",
            1 => $"Why {place} matters for {noun}",
            2 => $"{place} and {noun} after {Text(Year(chance))}",
            _ => $"{Family(chance)} on {chance.Of(_words["field"])} near {place}",
        };
    }

    // More of recent years than of old ones.
    private static int Year(Chance chance) => 2025 - chance.Skewed(80);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
