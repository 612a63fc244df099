using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads the words of claims, events and sources, to be searched.</summary>
internal sealed class WordLoader(Numbering numbers)
{
    private readonly WordIndex _claims = new(withPairs: true);

    /// <summary>Takes in the words of the next article's claims.</summary>
    public void Add(FoldedTexts claims) => _claims.Add(claims);

    /// <summary>Loads the rows, once all articles have gone by.</summary>
    public void Load(BulkLoad load)
    {
        var events = WordIndex.Of(numbers.Events.Items.Select(happening => happening.Title));
        var sources = WordIndex.Of(numbers.Sources.Items.Select(source => string.Join(
            '\n', source.Authors.Append(source.Title).Append(source.Container).Append(source.Publisher).Append(source.Raw))));
        load.Insert(_claims.Rows(Subject.Claims).Concat(events.Rows(Subject.Events)).Concat(sources.Rows(Subject.Sources)));
        load.Insert([NumberLists.Row(NumberLists.ClaimLengths, _claims.Lengths)]);
    }
}
