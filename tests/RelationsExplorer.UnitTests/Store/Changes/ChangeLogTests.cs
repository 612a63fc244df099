using Microsoft.Data.Sqlite;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Store.Changes;
using RelationsExplorer.Store.Loading;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.UnitTests.Store.Changes;

public sealed class ChangeLogTests : IDisposable
{
    private static readonly DateTimeOffset _monday = new(2024, 6, 10, 8, 0, 0, TimeSpan.Zero);
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_import_tells_of_every_article()
    {
        var entry = Assert.Single(Import(0, Corpus("kept", "dropped")).Entries);
        Assert.Null(entry.Before);
        Assert.Equal(["dropped added", "kept added"], entry.Articles.Select(article => $"{article.Slug} {article.Change}"));
        Assert.Equal(new RecordCount(2, 0, 2), entry.Records["articles"]);
    }

    [Fact]
    public void An_article_that_is_dropped_takes_its_records_with_it_and_each_says_why()
    {
        Import(0, Corpus("kept", "dropped"));
        var history = Import(1, Corpus("kept", "new"));
        var entry = history.Entries[0];
        Assert.Equal(["dropped removed -1", "new added +1"], entry.Articles.Select(article => $"{article.Slug} {article.Change} {(article.ClaimsAdded > 0 ? "+" + article.ClaimsAdded : "-" + article.ClaimsRemoved)}"));
        Assert.Equal(new RecordCount(1, 1, 2), entry.Records["claims"]);
        Assert.Equal(["articles", "claims", "events", "sources"], entry.Gone.Select(gone => gone.List).Order(StringComparer.Ordinal));
        Assert.All(entry.Gone, gone => Assert.Equal(("dropped", GoneRecord.ArticleRemoved), (Assert.Single(gone.Articles), gone.Why)));
        var claim = entry.Gone.Single(gone => gone.List == "claims");
        Assert.Equal(_monday.AddDays(1), history.GoneOrNull("claims", claim.Id)?.Import.At);
        Assert.Null(history.GoneOrNull("events", claim.Id));
    }

    [Theory]
    [InlineData("kept otherwise put", Stance.Neutral, true, GoneRecord.TextChanged)]        // the words changed, and with them the claim
    [InlineData("kept", Stance.Friction, false, null)]                                      // the same claim, judged otherwise
    public void An_article_that_changed_says_whether_its_words_did(string words, Stance stance, bool text, string? why)
    {
        Import(0, Corpus("kept"));
        var corpus = new SmallCorpus();
        corpus.Claim(corpus.Article("kept"), $"A claim of {words}.", stance: stance);
        var entry = Import(1, corpus.Build()).Entries[0];
        var article = Assert.Single(entry.Articles);
        Assert.Equal(("kept", ArticleChange.Changed, text), (article.Slug, article.Change, article.Text));
        Assert.Equal(why, entry.Gone.SingleOrDefault(gone => gone.List == "claims")?.Why);
    }

    [Fact]
    public void What_was_not_in_an_article_goes_with_the_vocabulary()
    {
        var corpus = new SmallCorpus();
        corpus.Claim(corpus.Article("kept"), "A claim of kept.", actors: ["anna-example"]);
        Import(0, corpus.Build());
        var gone = Assert.Single(Import(1, Corpus("kept", withWork: false)).Entries[0].Gone);
        Assert.Equal(("actors", "anna-example", GoneRecord.NotNamed), (gone.List, gone.Id, gone.Why));
    }

    [Fact]
    public void The_same_store_again_is_no_change_and_the_log_does_not_enter_the_store()
    {
        Import(0, Corpus("kept"));
        var bytes = File.ReadAllBytes(_folder.File());
        Assert.Single(Import(1, Corpus("kept")).Entries);
        Import(2, Corpus("kept", "new"));
        Assert.Equal(3, Import(3, Corpus("kept")).Entries.Count);
        Assert.Equal(bytes, File.ReadAllBytes(_folder.File()));
    }

    [Fact]
    public void The_log_outlives_a_store_that_is_gone_or_damaged()
    {
        Import(0, Corpus("kept"));
        File.Delete(_folder.File());
        Import(1, Corpus("new"));
        File.WriteAllText(_folder.File(), "no store");
        Assert.Equal([null, null, null], Import(2, Corpus("kept")).Entries.Select(entry => entry.Before));
    }

    [Fact]
    public void An_import_that_died_before_or_after_its_store_stood_leaves_the_log_that_belongs_to_it()
    {
        var first = Import(0, Corpus("kept"));
        var entry = first.Entries[0];
        ChangeLogFile.Prepare(_folder.File(), entry with { Before = entry.After, After = "another" });
        Assert.Single(new ChangeLog(_folder.File()).Of(entry.After).Entries);
        Assert.Equal(2, new ChangeLog(_folder.File()).Of("another").Entries.Count);
        StoreWriter.Sweep(_folder.File());
        Assert.Equal(["relations.db", "relations.db.changes.jsonl", "relations.db.lock"], _folder.Names);
        Assert.Single(new ChangeLog(_folder.File()).Of("another").Entries);

        ChangeLogFile.Prepare(_folder.File(), entry);
        StoreWriter.Sweep(_folder.File());
        Assert.Equal(2, new ChangeLog(_folder.File()).Of(entry.After).Entries.Count);
    }

    [Fact]
    public void The_log_is_bounded_and_counts_what_it_no_longer_names()
    {
        var entry = new ImportEntry(_monday, "a", "b", new SortedDictionary<string, RecordCount>(), [], 0, [.. Many(ChangeLogFile.MostGone - 1)], 5);
        ChangeLogFile.Prepare(_folder.File(), entry);
        ChangeLogFile.Settle(_folder.File(), "b");
        ChangeLogFile.Prepare(_folder.File(), entry with { After = "c", Gone = [.. Many(3)] });
        ChangeLogFile.Settle(_folder.File(), "c");
        var entries = new ChangeLog(_folder.File()).Of("c").Entries;
        Assert.Equal([(3, 5), (ChangeLogFile.MostGone - 3, 7)], entries.Select(kept => (kept.Gone.Count, kept.GoneLeftOut)));

        static IEnumerable<GoneRecord> Many(int count) => Enumerable.Range(0, count).Select(i => new GoneRecord("claims", $"c{i}", [], GoneRecord.NotNamed));
    }

    [Fact]
    public void A_line_that_was_spoilt_costs_that_line()
    {
        Import(0, Corpus("kept"));
        File.AppendAllText(ChangeLogFile.Of(_folder.File()), "{\"at\":\"2024-06-11T00:00:00Z\"}\nnot json\n");
        var history = new ChangeLog(_folder.File()).Of(null);
        Assert.Equal((1, 2), (history.Entries.Count, history.Unreadable));
    }

    // What is right at any size of either store; a plan that goes through all themes of all claims for each article was still at it after ten minutes at a million claims.
    [Theory]
    [InlineData("changed-articles.sql")]
    [InlineData("gone-records.sql")]
    public void Two_stores_are_compared_record_by_record_through_indexes_that_stand(string sql)
    {
        Import(0, Corpus("kept"));
        // As many records as ten thousand articles have.
        using (var large = new SqliteConnection($"Data Source={_folder.File()};Pooling=False"))
        {
            large.Open();
            using var count = large.CreateCommand();
            count.CommandText = """
                DELETE FROM sqlite_stat1;
                INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
                  ('claim_themes', 'claim_themes', '1755402 2 1'), ('articles', 'IX_articles_slug', '10000 1'), ('themes', 'IX_themes_slug', '16 1'),
                  ('claims', 'IX_claims_id', '1055069 1'), ('actors', 'IX_actors_slug', '85347 1')
                """;
            count.ExecuteNonQuery();
        }

        using var connection = new ReadConnection(_folder.File());
        using (var attach = connection.Command("ATTACH DATABASE $old AS old", ("$old", ReadConnection.AddressOf(_folder.File())))) attach.ExecuteNonQuery();
        using var command = connection.Command("EXPLAIN QUERY PLAN " + StoreSql.Read(sql));
        using var row = command.ExecuteReader();
        var plan = new List<string>();
        while (row.Read()) plan.Add(row.GetString(3));
        var whole = plan.Where(step => step.StartsWith("SCAN ", StringComparison.Ordinal)).Select(step => step.Split(' ')[1]).Where(table => table[0] != '(').Distinct();
        Assert.Equal(["a", "n", "o"], whole.Append("a").Append("n").Append("o").Distinct().Order(StringComparer.Ordinal)); // articles, and the records that are compared
        Assert.DoesNotContain(plan, step => step.Contains("AUTOMATIC", StringComparison.Ordinal));
    }

    private ChangeHistory Import(int day, Collection collection)
    {
        StoreWriter.Write(collection, _folder.File(), at: _monday.AddDays(day));
        return new ChangeLog(_folder.File()).Of(StoreFile.Check(_folder.File()).Summary!.Version);
    }

    private static Collection Corpus(string one, string? two = null, bool withWork = true)
    {
        var corpus = new SmallCorpus();
        corpus.Actor("anna-example");
        if (!withWork) corpus = new SmallCorpus();
        foreach (var slug in new[] { one, two }.OfType<string>())
        {
            var claim = corpus.Claim(corpus.Article(slug), $"A claim of {slug}.");
            if (!withWork) continue;
            corpus.Event("Talks of " + slug, "2014-05", [claim]);
            corpus.Cite(claim, corpus.Source("On talks of " + slug));
        }

        return corpus.Build();
    }
}
