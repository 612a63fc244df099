using System.Collections.Concurrent;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Store.Mapping;
using RelationsExplorer.Store.Queries.Claims;
using RelationsExplorer.Store.Queries.Events;
using RelationsExplorer.Store.Sqlite;

namespace RelationsExplorer.Store.Searching;

/// <summary>
/// What is kept of one store in memory: facets, orders, names, themes and where each article's claims begin. Each part is read when
/// it is first asked for, and stays; together some 60 bytes for each claim.
/// </summary>
internal sealed class StoreIndex(StoreSummary summary)
{
    /// <summary>Claims of more words than this count as equally long.</summary>
    public const int LongestClaim = 63;

    private const int MostCounted = 5_000;

    private readonly ConcurrentDictionary<(Subject, Facet), Lazy<FacetIndex>> _facets = [];
    private readonly ConcurrentDictionary<string, Lazy<int[]>> _lists = [];
    private readonly ConcurrentDictionary<Facet, Lazy<NameIndex>> _names = [];
    private readonly ConcurrentDictionary<Type, object> _kept = [];
    private readonly ConcurrentDictionary<CountedList, FacetCounts> _counted = [];
    private readonly ConcurrentDictionary<(Facet By, string Value), IReadOnlyList<YearOfStances>> _stances = [];
    private IReadOnlyDictionary<int, Theme>? _themes;
    private ArticleSpan[]? _articles;
    private Slugs? _slugs;
    private TimelineEvent[]? _events;
    private EventRun[]? _eventYears;
    private int[]? _firstThemes;
    private byte[]? _claimLengths;

    /// <summary>The greatest number of a subject.</summary>
    public int Most(Subject subject) => subject switch
    {
        Subject.Claims => summary.Claims,
        Subject.Events => summary.Events,
        _ => summary.Sources,
    };

    /// <summary>What a query has made of the whole store before; null where it has not.</summary>
    public T? KeptOrNull<T>()
        where T : class => _kept.TryGetValue(typeof(T), out var known) ? (T)known : null;

    /// <summary>Keeps what a query has made of the whole store: it is the same for all readers, as long as the store serves.</summary>
    public T Keep<T>(T made)
        where T : class => (T)_kept.GetOrAdd(typeof(T), made);

    /// <summary>What is counted beside a list that is the same for all readers: counted once, as long as the store serves.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="list">What is counted.</param>
    /// <param name="count">Counts it.</param>
    public FacetCounts CountedOnce(ReadConnection connection, CountedList list, Func<FacetCounts> count)
    {
        if (_counted.TryGetValue(list, out var known)) return known;
        var made = count();

        // Only values that the store has are kept: whoever asks for others leaves nothing behind.
        if (_counted.Count < MostCounted && Facet(connection, list.Subject, list.By).OrdinalOf(list.Value) >= 0) _counted.TryAdd(list, made);
        return made;
    }

    /// <summary>How claims that bear one value speak, year by year: likewise.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="by">The facet of the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="count">Counts it.</param>
    public IReadOnlyList<YearOfStances> StancesOnce(ReadConnection connection, Facet by, string value, Func<IReadOnlyList<YearOfStances>> count)
    {
        if (_stances.TryGetValue((by, value), out var known)) return known;
        var made = count();
        if (_stances.Count < MostCounted && Facet(connection, Subject.Claims, by).OrdinalOf(value) >= 0) _stances.TryAdd((by, value), made);
        return made;
    }

    /// <summary>Reads what pages keep in memory, so that no reader waits for it.</summary>
    public void Warm(ReadConnection connection, CancellationToken cancellation)
    {
        foreach (var facet in connection.Context.Facets.Select(row => new { row.Of, row.Facet }).Distinct().ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            Facet(connection, Word.ParseOrNull<Subject>(facet.Of)!.Value, Word.ParseOrNull<Facet>(facet.Facet)!.Value).Warm();
        }

        foreach (var name in connection.Context.NumberLists.Where(row => row.Name != NumberLists.EventDays && row.Name != NumberLists.ClaimLengths).Select(row => row.Name).ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            List(connection, name);
        }

        Themes(connection);
        Articles(connection);
        EventYears(connection);
        FirstThemes(connection);
        ClaimLengths(connection);
        Names(connection, Searching.Facet.Actor);
        Names(connection, Searching.Facet.Place);
    }

    public FacetIndex Facet(ReadConnection connection, Subject subject, Facet facet) =>
        Once(_facets, (subject, facet), () =>
        {
            var (of, name) = (Word.Of(subject), Word.Of(facet));
            return new FacetIndex(facet, Most(subject), connection.Context.Facets.Where(row => row.Of == of && row.Facet == name).OrderBy(row => row.Ordinal));
        });

    public int[] List(ReadConnection connection, string name) =>
        Once(_lists, name, () => Read(connection, name));

    /// <summary>The names of actors or places.</summary>
    public NameIndex Names(ReadConnection connection, Facet facet) =>
        Once(_names, facet, () => new NameIndex(facet == Searching.Facet.Actor ? NamedRows.Actors(connection.Context) : NamedRows.Places(connection.Context)));

    public IReadOnlyDictionary<int, Theme> Themes(ReadConnection connection) =>
        _themes ??= connection.Context.Themes.AsEnumerable().ToDictionary(
            row => row.Number,
            row => new Theme(row.Slug, row.Name, row.Group, row.Description, [.. row.Related.Select(slug => new ThemeSlug(slug))]));

    /// <summary>The slugs of what many records refer to.</summary>
    public Slugs Slugs(ReadConnection connection) => _slugs ??= Exporting.Slugs.Of(connection.Context);

    /// <summary>The articles in order of their numbers; number n stands at index n - 1.</summary>
    public ArticleSpan[] Articles(ReadConnection connection) =>
        _articles ??= [.. connection.Context.Articles.OrderBy(row => row.Number)
            .Select(row => new { row.FirstClaim, row.ClaimCount, row.Published })
            .AsEnumerable().Select(row => new ArticleSpan(row.FirstClaim, row.ClaimCount, row.Published is null ? null : DayRange.Of(row.Published)))];

    /// <summary>Where each event lies; number n stands at index n - 1.</summary>
    public TimelineEvent[] Events(ReadConnection connection)
    {
        if (_events is { } known) return known;
        var days = Read(connection, NumberLists.EventDays);
        var events = new TimelineEvent[days.Length / 2];
        for (var i = 0; i < events.Length; i++) events[i] = new TimelineEvent(i + 1, days[2 * i], days[(2 * i) + 1]);
        return _events = events;
    }

    /// <summary>The years in which events begin (or end, where their beginning is open), as runs of events that follow one another.</summary>
    public EventRun[] EventYears(ReadConnection connection) => _eventYears ??= [.. RunsOf(Events(connection))];

    /// <summary>The number of each event's first theme, 0 where it has none; number n stands at index n - 1.</summary>
    public int[] FirstThemes(ReadConnection connection)
    {
        if (_firstThemes is { } known) return known;
        var themes = new int[summary.Events];
        using var command = connection.Command("SELECT event, theme FROM event_themes WHERE ordinal = 0");
        using var rows = command.ExecuteReader();
        while (rows.Read()) themes[rows.GetInt32(0) - 1] = rows.GetInt32(1);
        return _firstThemes = themes;
    }

    /// <summary>How many words each claim has, <see cref="LongestClaim"/> at most; number n stands at index n - 1.</summary>
    public byte[] ClaimLengths(ReadConnection connection) =>
        _claimLengths ??= Array.ConvertAll(Read(connection, NumberLists.ClaimLengths), length => (byte)Math.Min(length, LongestClaim));

    // Events are numbered by their first day, so those of a year follow one another.
    private static IEnumerable<EventRun> RunsOf(TimelineEvent[] events)
    {
        for (var i = 0; i < events.Length;)
        {
            var start = i;
            if (events[i].Beginning is not { } day)
            {
                i++;
                continue;
            }

            var year = Day.OfNumber(day).Year;
            var (first, last) = (new Day(year, 1, 1).Number, new Day(year, 12, 31).Number);
            while (i < events.Length && events[i].Beginning is { } other && other >= first && other <= last) i++;
            yield return new EventRun(year, start + 1, i - start);
        }
    }

    private static int[] Read(ReadConnection connection, string name) =>
        NumberLists.Read(connection.Context.NumberLists.Where(row => row.Name == name).Select(row => row.Numbers).Single());

    // One reads, and who wants the same waits for it; what could not be read is read again by the next.
    private static T Once<TKey, T>(ConcurrentDictionary<TKey, Lazy<T>> kept, TKey key, Func<T> read)
        where TKey : notnull
    {
        var reading = kept.TryGetValue(key, out var known) ? known : kept.GetOrAdd(key, new Lazy<T>(read));
        try
        {
            return reading.Value;
        }
        catch
        {
            kept.TryRemove(new(key, reading));
            throw;
        }
    }
}

/// <summary>Where an article's claims stand among all claims, and when it appeared.</summary>
/// <param name="FirstClaim">The number of its first claim.</param>
/// <param name="ClaimCount">How many follow one another from there.</param>
/// <param name="Published">The days on which it may have appeared; null where unknown.</param>
internal readonly record struct ArticleSpan(int FirstClaim, int ClaimCount, DayRange? Published);

/// <summary>Events that follow one another and begin in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="First">The number of the first.</param>
/// <param name="Count">How many.</param>
internal readonly record struct EventRun(long Year, int First, int Count);
