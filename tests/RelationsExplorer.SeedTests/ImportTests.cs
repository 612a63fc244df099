using System.Text.Json;
using RelationsExplorer.Corpus;
using RelationsExplorer.Import;

namespace RelationsExplorer.SeedTests;

/// <summary>The import of the editions: without trouble, and the same whenever it is done.</summary>
public sealed class ImportTests(Editions editions)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new DateText() } };

    [Fact]
    public void Nothing_in_the_editions_is_unreadable()
        => Assert.Empty(editions.VocabularyDiagnostics.Concat(editions.Read.Diagnostics).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));

    [Fact]
    public void Reading_the_same_files_again_gives_the_same_collection()
        => Assert.Equal(Written(editions.Read), Written(Importer.Import(editions.Articles, editions.Vocabulary)));

    [Fact]
    public void The_order_of_the_files_does_not_matter()
        => Assert.Equal(Written(editions.Read), Written(Importer.Import([.. editions.Articles.Reverse()], editions.Vocabulary)));

    // Dates are written as their text; everything else as its members.
    private static string Written(ImportResult read) => string.Join('\n', ((IEnumerable<object>)
        [
            read.Collection.Vocabulary, read.Collection.Articles, read.Collection.Passages, read.Collection.Markers, read.Collection.Remarks,
            read.Collection.Mentions.Select(m => (object)m), read.Collection.Claims, read.Collection.Events, read.Collection.Sources,
            read.Collection.Citations, read.Collection.Discrepancies, read.Diagnostics,
        ]).Select(part => JsonSerializer.Serialize(part, Options)));

    private sealed class DateText : System.Text.Json.Serialization.JsonConverter<Corpus.Dates.EdtfDate>
    {
        public override Corpus.Dates.EdtfDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Corpus.Dates.EdtfDate.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Corpus.Dates.EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
