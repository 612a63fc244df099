using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;

namespace RelationsExplorer.Import.Merging;

/// <summary>
/// Which of many events may be the same as another one: those of a common year, of its type and status, that share a
/// place or two actors; and those of the same day. Looking through these only keeps merging linear in the number of articles.
/// </summary>
internal sealed class EventCandidates
{
    private const long Year = 366;
    private const int None = -1;

    private readonly Dictionary<(long Year, EventType Type, EventStatus Status, int Name, int OtherName), List<int>> _lists = [];
    private readonly Dictionary<long, List<int>> _days = [];

    /// <summary>Adds an event under all its keys.</summary>
    public void Add(int index, Event told, EventWords words)
    {
        foreach (var key in Keys(told, words))
        {
            if (!_lists.TryGetValue(key, out var list)) _lists[key] = list = [];
            list.Add(index);
        }

        if (SameEvent.DayOrNull(told) is not { } day) return;
        if (!_days.TryGetValue(day, out var onDay)) _days[day] = onDay = [];
        onDay.Add(index);
    }

    /// <summary>Those events that share a key with this one, each once, in the order in which they were added.</summary>
    public IEnumerable<int> Of(Event told, EventWords words)
    {
        var found = new SortedSet<int>();
        foreach (var key in Keys(told, words))
        {
            if (_lists.TryGetValue(key, out var list)) found.UnionWith(list);
        }

        if (SameEvent.DayOrNull(told) is { } day && _days.TryGetValue(day, out var onDay)) found.UnionWith(onDay);
        return found;
    }

    private static IEnumerable<(long, EventType, EventStatus, int, int)> Keys(Event told, EventWords words)
    {
        var actors = words.Actors;
        foreach (var year in YearsOf(told.Date))
        {
            foreach (var place in words.Places) yield return (year, told.Type, told.Status, place, None);
            for (var i = 0; i < actors.Length; i++)
            {
                for (var j = i + 1; j < actors.Length; j++) yield return (year, told.Type, told.Status, actors[i], actors[j]);
            }
        }
    }

    // Only dates of a year or less can be held against each other; longer ones say too little.
    private static IEnumerable<long> YearsOf(EdtfDate date)
    {
        if (date.Earliest is not { } first || date.Latest is not { } last || last.Number - first.Number > Year) yield break;
        for (var year = first.Year; year <= last.Year; year++) yield return year;
    }
}
