using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using RelationsExplorer.Corpus;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Keeping;

namespace RelationsExplorer.UnitTests.Import.Keeping;

/// <summary>A reading that was kept gives what a fresh one gives, and is used only where nothing has changed.</summary>
public sealed class KeptReadingsTests
{
    private static readonly CorpusFile[] Vocabulary = [File("vocabulary/actors.yml", "- name: Russia")];

    private static readonly JsonSerializerOptions DatesAsText = new() { Converters = { new DateAsText() } };

    private readonly Shelf _shelf = new();

    [Fact]
    public void A_kept_reading_gives_what_a_fresh_one_gives()
    {
        var fresh = Importer.Import(Articles(), TextOf.Vocabulary, cancellation: TestContext.Current.CancellationToken);
        var first = Import(Articles());
        var again = Import(Articles());
        Assert.Equal(2, _shelf.Found);
        Assert.Equal(Written(fresh), Written(first));
        Assert.Equal(Written(fresh), Written(again));
    }

    // A value that a record gains must be written down with it, or it is lost on the way to merging: see DraftWriter and DraftReader.
    [Theory]
    [InlineData(typeof(Article), 10)]
    [InlineData(typeof(Passage), 9)]
    [InlineData(typeof(Marker), 5)]
    [InlineData(typeof(Remark), 3)]
    [InlineData(typeof(Source), 16)]
    [InlineData(typeof(DateMention), 6)]
    [InlineData(typeof(ActorMention), 5)]
    [InlineData(typeof(PlaceMention), 5)]
    [InlineData(typeof(FigureMention), 5)]
    [InlineData(typeof(Figure), 4)]
    [InlineData(typeof(Actor), 8)]
    [InlineData(typeof(NameForm), 2)]
    [InlineData(typeof(Claim), 15)]
    [InlineData(typeof(Citation), 6)]
    [InlineData(typeof(Event), 10)]
    [InlineData(typeof(Origin), 3)]
    [InlineData(typeof(Diagnostic), 5)]
    public void Every_value_of_a_record_is_written_down(Type record, int values) =>
        Assert.Equal(values, record.GetProperties().Count(value => value.SetMethod is not null));

    [Fact]
    public void What_was_told_of_a_file_is_told_again()
    {
        var first = Import(Articles()).Diagnostics;
        Assert.NotEmpty(first);
        Assert.Equal(first, Import(Articles()).Diagnostics);
    }

    [Fact]
    public void Only_the_edited_article_is_read_again()
    {
        Import(Articles());
        var edited = Articles();
        edited[0] = edited[0] with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(edited[0].Bytes.Span) + "\nIn May 2019 Russia sold gas to India.\n") };
        var read = Import(edited);
        Assert.Equal(1, _shelf.Found);
        Assert.Equal(Written(Importer.Import(edited, TextOf.Vocabulary, cancellation: TestContext.Current.CancellationToken)), Written(read));
    }

    [Theory]
    [InlineData("vocabulary/actors.yml", "- name: Russland")]    // other words
    [InlineData("vocabulary/places.yml", "- name: Russia")]      // the same words in another file
    public void With_another_vocabulary_nothing_kept_is_used(string name, string text)
    {
        Import(Articles());
        Import(Articles(), DraftKey.ReadWith([File(name, text)]));
        Assert.Equal(0, _shelf.Found);
    }

    [Fact]
    public void A_file_under_another_name_or_with_another_description_is_another_one()
    {
        var file = File("a.txt", "text");
        CorpusFile[] files = [file, file with { Name = "b.txt" }, file with { Meta = Array.Empty<byte>() }, file with { Meta = "x"u8.ToArray() }, File("a.tx", "ttext")];
        Assert.Equal(files.Length, files.Select(one => DraftKey.Of(one, [1])).Append(DraftKey.Of(file, [1])).Distinct().Count());
    }

    [Theory]
    [InlineData(0)]      // nothing
    [InlineData(1)]      // too short
    [InlineData(400)]    // cut off in the middle
    public void Bytes_that_are_no_reading_are_set_aside_and_the_article_is_read(int length)
    {
        var fresh = Import(Articles());
        foreach (var key in _shelf.Kept.Keys) _shelf.Kept[key] = _shelf.Kept[key][..length];
        Assert.Equal(Written(fresh), Written(Import(Articles())));
    }

    [Fact]
    public void What_is_lost_while_articles_are_merged_is_read_once_more()
    {
        var fresh = Written(Import(Articles()));
        var read = Import(Articles());
        foreach (var key in _shelf.Kept.Keys) _shelf.Kept[key] = _shelf.Kept[key][..^1];
        Assert.Equal(fresh, Written(read));
        read = Import(Articles());
        _shelf.Kept.Clear();
        Assert.Equal(fresh, Written(read));
    }

    [Fact]
    public void Any_byte_of_a_reading_may_be_wrong_without_harm()
    {
        Import(Articles());
        var whole = _shelf.Kept.Values.MinBy(bytes => bytes.Length)!;
        for (var i = 0; i < whole.Length; i++)
        {
            var spoilt = whole.ToArray();
            spoilt[i] ^= 0x55;
            MayOnlyBeRefused(() => DraftReader.ReadPart(spoilt, new SharedWords()), i);
            MayOnlyBeRefused(() => DraftReader.ReadWhole(spoilt, new SharedWords()), i);
        }

        // Either it is found out, or it is another reading: the file that keeps it has a hash to tell.
        static void MayOnlyBeRefused(Func<object?> read, int at) =>
            Assert.True(Record.Exception(read) is null or InvalidDataException, $"Byte {at} was wrong, and it was not refused as no reading.");
    }

    [Fact]
    public void Half_a_character_is_kept_as_it_is()
    {
        var writer = new CompactWriter();
        foreach (var text in new[] { "a\ud83d", "ä", "a\ud83d", "", null }) writer.Text(text);
        var reader = new CompactReader(writer.ToArray());
        Assert.Equal(["a\ud83d", "ä", "a\ud83d", "", null], Enumerable.Range(0, 5).Select(_ => reader.TextOrNull()));
        Assert.True(reader.IsAtEnd);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_number_is_read_as_it_was_written(long number)
    {
        var writer = new CompactWriter();
        writer.Number(number);
        Assert.Equal(number, new CompactReader(writer.ToArray()).Number());
    }

    private static CorpusFile[] Articles() =>
    [
        File("bridge.md", """
            ---
            title: The bridge
            authors: [Ann Lee]
            published: 2021-06
            edition: restated
            ---

            # Over the river

            The bridge between Blagoveshchensk and Heihe was opened on 10 June 2022, said Sergey Lavrov.[^1] Trade rose by about 12 percent, to $3.5 billion.
            Wang Yi may visit Moscow next year; both sides signed a treaty in 2001.[^7]

            ::: date {edtf=2022-06-11}
            10 June 2022
            :::

            ::: flag
            The day is in doubt.
            :::

            [^1]: Ann Lee and others, “A bridge at last,” The Daily Herald, 3 May 2021, p. 4, https://example.org/bridge.
            """),
        File("gas.txt", "Gas for the south\n\nGazprom sold 38 billion cubic metres of gas to China in 2019, TASS reported. “We trust each other,” Putin said. Will India buy more?\n"),
    ];

    private static CorpusFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private ImportResult Import(CorpusFile[] files, byte[]? readWith = null)
    {
        _shelf.Found = 0;
        return Importer.Import(files, TextOf.Vocabulary, kept: new KeptReadings(_shelf, readWith ?? DraftKey.ReadWith(Vocabulary)), cancellation: TestContext.Current.CancellationToken);
    }

    // Every value of every record, lists written out.
    private static string Written(ImportResult read) => System.Text.Json.JsonSerializer.Serialize(
        new { read.Collection, Mentions = read.Collection.Mentions.Select(mention => (object)mention), read.Diagnostics, read.Articles }, DatesAsText);

    private sealed class DateAsText : JsonConverter<EdtfDate>
    {
        public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class Shelf : IKeptDrafts
    {
        private int _found;

        public ConcurrentDictionary<DraftKey, byte[]> Kept { get; } = [];

        public int Found { get => _found; set => _found = value; }

        public ReadOnlyMemory<byte>? FindOrNull(DraftKey key)
        {
            if (!Kept.TryGetValue(key, out var bytes)) return null;
            Interlocked.Increment(ref _found);
            return bytes;
        }

        public void Keep(DraftKey key, ReadOnlyMemory<byte> draft) => Kept[key] = draft.ToArray();

        public ReadOnlyMemory<byte>? AgainOrNull(DraftKey key) => Kept.TryGetValue(key, out var bytes) ? bytes : null;
    }
}
