using RelationsExplorer.Store.Searching;

namespace RelationsExplorer.UnitTests.Store.Searching;

/// <summary>Who is found by a name. The bearers are given as those that most claims name first.</summary>
public sealed class NameIndexTests
{
    private static readonly string[][] _bearers =
    [
        ["Russia", "Moscow", "Russian Federation"],
        ["China", "中国", "Beijing"],
        ["World Trade Organization", "WTO"],
        ["Gazprom"],
        ["China National Petroleum Corporation", "CNPC"],
        ["Li Keqiang"],
        ["Côte d’Ivoire", "Ivory Coast"],
        ["Trade"],
        ["Traders of the east"],
        ["China Daily"],
    ];

    [Theory]
    [InlineData("china", "China; China National Petroleum Corporation; China Daily")] // the name itself first, then by how often it is named
    [InlineData("CHI", "China; China National Petroleum Corporation; China Daily")] // a beginning
    [InlineData("trade", "Trade; World Trade Organization; Traders of the east")] // the name itself, a whole word, a beginning
    [InlineData("moscow", "Russia")] // another name
    [InlineData("federation of russia", "")] // every word must be there
    [InlineData("federation russian", "Russia")] // in whatever order
    [InlineData("russian moscow", "")] // but in one name
    [InlineData("cote", "Côte d’Ivoire")] // without accents
    [InlineData("w.t.o.", "World Trade Organization")] // with points or without
    [InlineData("国", "China")] // a character is a word
    [InlineData("prom", "Gazprom")] // within a word, where nothing begins with it
    [InlineData("li k", "Li Keqiang")] // several beginnings
    [InlineData("%", "")] // no word
    [InlineData("zzz", "")]
    public void A_name_leads_to_those_who_bear_it_best_first(string typed, string found) => Assert.Equal(found, Found(Index(_ => true), typed, withUnused: false));

    [Fact]
    public void Who_is_never_named_is_found_only_where_that_is_asked_for()
    {
        var index = Index(name => name != "China");
        Assert.Equal("China National Petroleum Corporation; China Daily", Found(index, "china", withUnused: false));
        Assert.Equal("China; China National Petroleum Corporation; China Daily", Found(index, "china", withUnused: true));
    }

    [Theory]
    [InlineData("moscow", "Moscow")]
    [InlineData("russ", null)] // the name that is shown
    [InlineData("ussia", null)] // within it
    [InlineData("feder", "Russian Federation")]
    [InlineData("oscow", "Moscow")]
    public void Another_name_than_the_one_shown_is_told(string typed, string? name) => Assert.Equal(name, NameIndex.FoundByOrNull(typed, "Russia", _bearers[0]));

    [Fact]
    public void Nobody_is_found_where_nobody_is()
    {
        var index = new NameIndex([]);
        Assert.Empty(index.All);
        Assert.Empty(index.Find("china", withUnused: true));
    }

    private static NameIndex Index(Func<string, bool> isUsed) =>
        new(_bearers.SelectMany((names, i) => names.Select(name => (new NamedOne(i + 1, 0, isUsed(names[0])), name))));

    private static string Found(NameIndex index, string typed, bool withUnused) =>
        string.Join("; ", index.Find(typed, withUnused).Select(one => _bearers[one.Number - 1][0]));
}
