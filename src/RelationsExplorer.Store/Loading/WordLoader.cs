using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads the words of claims, events and sources, to be searched.</summary>
internal static class WordLoader
{
    public static void Load(BulkLoad load, Numbering numbers)
    {
        using (var row = load.Statement("INSERT INTO claim_words(rowid, words) VALUES (?, ?)"))
        {
            Save(load, Subject.Claims, numbers.Claims.Items.Select(claim => claim.Text), (number, words) =>
            {
                row.Bind(1, number);
                row.Bind(2, string.Join(' ', words));
                row.Step();
            });
        }

        Save(load, Subject.Events, numbers.Events.Items.Select(happening => happening.Title));
        Save(load, Subject.Sources, numbers.Sources.Items.Select(source => string.Join(
            '\n', source.Authors.Append(source.Title).Append(source.Container).Append(source.Publisher).Append(source.Raw))));
    }

    private static void Save(BulkLoad load, Subject of, IEnumerable<string> texts, Action<int, IEnumerable<string>>? also = null)
    {
        var bearers = new Dictionary<string, NumberBitmapBuilder>(StringComparer.Ordinal);
        var number = 0;
        var words = new List<string>();
        foreach (var text in texts)
        {
            number++;
            words.Clear();
            words.AddRange(SearchWords.In(text).Select(word => word.Word));
            foreach (var word in words)
            {
                if (!bearers.TryGetValue(word, out var bitmap)) bearers.Add(word, bitmap = new NumberBitmapBuilder());
                bitmap.Add(number);
            }

            also?.Invoke(number, words);
        }

        load.Insert(bearers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new WordRow
        {
            Of = Word.Of(of),
            Word = pair.Key,
            Numbers = pair.Value.Build().Bytes,
        }));
    }
}
