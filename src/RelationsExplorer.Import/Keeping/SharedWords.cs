using System.Collections.Concurrent;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Keeping;

/// <summary>
/// Slugs, rules, names and dates that come again and again, each held in memory once for all articles: a corpus of
/// thousands of articles would else hold millions of copies. Used by all threads.
/// </summary>
/// <param name="keepsWords">Whether words are shared too: what is read and soon let go needs no place among them.</param>
internal sealed class SharedWords(bool keepsWords = true)
{
    private const int LongestShared = 40;

    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, EdtfDate> _dates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ThemeSlug> _themes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ActorSlug> _actors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PlaceSlug> _places = new(StringComparer.Ordinal);

    /// <summary>The one copy of a word; what is too long to come often stays as it is.</summary>
    public string Of(string word) => !keepsWords || word.Length > LongestShared ? word : _words.GetOrAdd(word, word);

    /// <summary>The date with that text.</summary>
    public EdtfDate Date(string text) => _dates.GetOrAdd(text, EdtfDate.Parse);

    /// <summary>The theme with that slug.</summary>
    public ThemeSlug Theme(string slug) => _themes.GetOrAdd(slug, static text => new ThemeSlug(text));

    /// <summary>The actor with that slug.</summary>
    public ActorSlug Actor(string slug) => _actors.GetOrAdd(slug, static text => new ActorSlug(text));

    /// <summary>The place with that slug.</summary>
    public PlaceSlug Place(string slug) => _places.GetOrAdd(slug, static text => new PlaceSlug(text));
}
