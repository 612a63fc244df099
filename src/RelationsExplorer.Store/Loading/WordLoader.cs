using RelationsExplorer.Store.Searching;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Loading;

/// <summary>Loads the words of claims, events and sources, to be searched.</summary>
internal sealed class WordLoader(Numbering numbers)
{
    private readonly WordIndex _claims = new(withPairs: true);

    // Titles need no article: their words are looked for beside the articles.
    private readonly Task<WordIndex> _events = Task.Run(() => WordIndex.Of(numbers.Events.Items.Select(happening => happening.Title)));
    private readonly Task<WordIndex> _sources = Task.Run(() => WordIndex.Of(numbers.Sources.Items.Select(source => string.Join(
        '\n', source.Authors.Append(source.Title).Append(source.Container).Append(source.Publisher).Append(source.Raw)))));

    /// <summary>Takes in the words of the next article's claims.</summary>
    public void Add(FoldedTexts claims) => _claims.Add(claims);

    /// <summary>Loads the rows, once all articles have gone by.</summary>
    public void Load(BulkLoad load)
    {
        var (events, sources) = (_events.GetAwaiter().GetResult(), _sources.GetAwaiter().GetResult());
        load.Insert(_claims.Rows(Subject.Claims).Concat(events.Rows(Subject.Events)).Concat(sources.Rows(Subject.Sources)));
        load.Insert([NumberLists.Row(NumberLists.ClaimLengths, _claims.Lengths)]);
    }
}
