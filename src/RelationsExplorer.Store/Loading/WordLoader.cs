using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads the words of claims, events and sources, to be searched.</summary>
internal sealed class WordLoader(Numbering numbers)
{
    private readonly WordIndex _claims = WordIndex.Of(numbers.Claims.Items.Select(claim => claim.Text), withPairs: true);
    private readonly WordIndex _events = WordIndex.Of(numbers.Events.Items.Select(happening => happening.Title));
    private readonly WordIndex _sources = WordIndex.Of(numbers.Sources.Items.Select(source => string.Join(
        '\n', source.Authors.Append(source.Title).Append(source.Container).Append(source.Publisher).Append(source.Raw))));

    public void Load(BulkLoad load)
    {
        using (var row = load.Statement("INSERT INTO claim_words(rowid, words) VALUES (?, ?)"))
        {
            var number = 0;
            foreach (var text in _claims.Texts())
            {
                row.Bind(1, ++number);
                row.BindText(2, text.Span);
                row.Step();
            }
        }

        load.Insert(_claims.Rows(Subject.Claims).Concat(_events.Rows(Subject.Events)).Concat(_sources.Rows(Subject.Sources)));
        load.Insert([NumberLists.Row(NumberLists.ClaimLengths, _claims.Lengths)]);
    }
}
