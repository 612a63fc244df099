using System.Text;
using System.Text.Json;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Store.Exporting;

namespace RelationsExplorer.UnitTests.Store.Exporting;

public sealed class JsonLinesExportTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Records_come_in_the_order_of_their_kinds()
    {
        var records = await ExportAsync(Everything());

        Assert.Equal(["article", "passage", "claim", "event", "source", "citation", "mention", "discrepancy", "theme", "actor", "place"], records.Select(Kind).Distinct());
        Assert.Equal(records.Select(Kind).Distinct().Count(), records.Zip(records.Skip(1)).Count(pair => Kind(pair.First) != Kind(pair.Second)) + 1);
    }

    [Theory]
    [InlineData("article", "id file title authors publisher published url")]
    [InlineData("passage", "id article ordinal kind line text")]
    [InlineData("claim", "id article passage start end text speaker modality stance themes actors event")]
    [InlineData("event", "id title date type status future themes actors places claims")]
    [InlineData("source", "id kind title authors container issued accessed url doi raw")]
    [InlineData("citation", "claim source marker locator")]
    [InlineData("mention", "passage start end text kind value")]
    [InlineData("theme", "id name group description related claims events")]
    [InlineData("actor", "id name kind names country broader wikidata claims spoken events")]
    [InlineData("place", "id name kind names countries latitude longitude wikidata claims events")]
    public async Task Every_record_has_the_fields_of_its_kind(string kind, string fields)
    {
        foreach (var record in (await ExportAsync(Everything())).Where(record => Kind(record) == kind))
            Assert.All(fields.Split(' '), field => Assert.True(record.TryGetProperty(field, out _), $"{kind} without {field}"));
    }

    [Fact]
    public async Task Actors_of_a_claim_are_its_actors_and_places_as_the_sentence_names_them()
    {
        var claim = (await ExportAsync(Everything())).First(record => Kind(record) == "claim");

        Assert.Equal(["vladivostok", "russia", "china"], claim.GetProperty("actors").EnumerateArray().Select(actor => actor.GetString()));
    }

    [Fact]
    public async Task Words_of_closed_lists_are_in_kebab_case()
    {
        var source = (await ExportAsync(Everything())).Single(record => Kind(record) == "source");

        Assert.Equal("web-page", source.GetProperty("kind").GetString());
    }

    [Fact]
    public async Task An_event_that_is_only_planned_lies_in_the_future()
    {
        var happening = (await ExportAsync(Everything())).Single(record => Kind(record) == "event");

        Assert.Equal(("planned", true, "2025/.."), (happening.GetProperty("status").GetString(), happening.GetProperty("future").GetBoolean(), happening.GetProperty("date").GetString()));
    }

    [Theory]
    [InlineData("date", "\"2014\"")]
    [InlineData("actor", "\"russia\"")]
    [InlineData("place", "\"vladivostok\"")]
    [InlineData("figure", """{"value":[1.5,400000000000],"unit":"USD","bound":"about"}""")]
    public async Task The_value_of_a_mention_follows_its_kind(string kind, string value)
    {
        var mention = (await ExportAsync(Everything())).First(record => Kind(record) == "mention" && record.GetProperty("kind").GetString() == kind);

        Assert.Equal(value, mention.GetProperty("value").GetRawText());
    }

    [Fact]
    public async Task Letters_of_every_script_stand_as_they_are()
    {
        var bytes = await BytesAsync(Everything());

        Assert.Contains("\"Владивосток — 中俄 “here” & there\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.NotEqual(0xEF, bytes[0]);
    }

    [Fact]
    public async Task The_same_store_gives_the_same_bytes()
    {
        using var session = _folder.Open(GeneratedCorpus.Make(8, 12));
        using MemoryStream one = new(), two = new();
        await JsonLinesExport.WriteAsync(session, one, TestContext.Current.CancellationToken);
        await JsonLinesExport.WriteAsync(session, two, TestContext.Current.CancellationToken);

        Assert.Equal(one.ToArray(), two.ToArray());
    }

    private static string Kind(JsonElement record) => record.GetProperty("record").GetString()!;

    private async Task<List<JsonElement>> ExportAsync(Collection collection) =>
        [.. Encoding.UTF8.GetString(await BytesAsync(collection)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private async Task<byte[]> BytesAsync(Collection collection)
    {
        using var session = _folder.Open(collection);
        using var stream = new MemoryStream();
        await JsonLinesExport.WriteAsync(session, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static Collection Everything()
    {
        var corpus = new SmallCorpus();
        var article = corpus.Article("first");
        var passage = corpus.Passage(article, "In Vladivostok Russia met China in 2014 over some 1.5 to 400 billion.");
        var claim = corpus.Claim(passage, passage.Text, themes: ["energy"], actors: ["china", "russia"], places: ["vladivostok"], speaker: "china");
        corpus.Claim(article, "Владивосток — 中俄 “here” & there");
        corpus.Mention(new ActorMention(passage.Id, new Span(15, 21), "Russia", "name", new("russia")));
        corpus.Mention(new ActorMention(passage.Id, new Span(26, 31), "China", "name", new("china")));
        corpus.Mention(new PlaceMention(passage.Id, new Span(3, 14), "Vladivostok", "name", new("vladivostok")));
        corpus.Mention(new DateMention(passage.Id, new Span(35, 39), "2014", "year", EdtfDate.Parse("2014"), null));
        corpus.Mention(new FigureMention(passage.Id, new Span(50, 68), "1.5 to 400 billion", "range", new Figure(1.5m, 400_000_000_000m, "USD", FigureBound.About)));
        var happening = corpus.Event("Russia meets China", "2025/..", [claim], EventType.Consult, EventStatus.Planned);
        corpus.Cite(claim, corpus.Source("A page", "A site", "2013", RelationsExplorer.Corpus.Sources.SourceKind.WebPage));
        corpus.Discrepancy("the year", happening, ("2014", claim), ("2025", claim));
        var collection = corpus.Build();

        // The claim names China first in its list, Vladivostok first in its words.
        Assert.Equal(["china", "russia"], collection.Claims[0].Actors.Select(actor => actor.Value));
        return collection;
    }
}
