using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Events;

/// <summary>An event while its tellings are gathered: the first one's title and date, what all of them say of the rest.</summary>
internal sealed class GrowingEvent(Event first)
{
    private readonly OrderedSet<ThemeSlug> _themes = new(first.Themes);
    private readonly OrderedSet<ActorSlug> _actors = new(first.Actors);
    private readonly OrderedSet<PlaceSlug> _places = new(first.Places);
    private readonly OrderedSet<ClaimId> _claims = new(first.Claims);
    private readonly bool _isKnown = EventJoiner.IsKnown(first);
    private List<Origin> _origins = [.. first.Origins];
    private EdtfDate _date = first.Date;
    private Origin? _chronicleDate = first.Origins.FirstOrDefault(IsChronicleDate);

    /// <summary>The first telling's id.</summary>
    public EventId Id => first.Id;

    /// <summary>Whether a telling is one of this event.</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="isKnown">Whether the chronicle knows it: two events that it knows are one only by their name.</param>
    public bool IsToldBy(Event telling, bool isKnown) =>
        Id == telling.Id || (!(_isKnown && isKnown) && first.Type == telling.Type && first.Status == telling.Status && _date.Equals(telling.Date) && IsLike(telling));

    /// <summary>Takes a telling in.</summary>
    /// <param name="telling">The telling.</param>
    /// <param name="rule">Why it is one with the others.</param>
    public void Add(Event telling, string rule)
    {
        TakeToldDate(telling);
        _themes.Add(telling.Themes);
        _actors.Add(telling.Actors);
        _places.Add(telling.Places);
        _claims.Add(telling.Claims);
        _origins.Add(new Origin(OriginOf.Joined, rule, telling.Title));
    }

    /// <summary>The event as all tellings together have it.</summary>
    public Event Whole() => first with { Date = _date, Themes = _themes.All, Actors = _actors.All, Places = _places.All, Claims = _claims.All, Origins = _origins };

    private bool IsLike(Event telling) =>
        _actors.CountOf(telling.Actors) + _places.CountOf(telling.Places) >= 2 || _claims.All.SequenceEqual(telling.Claims);

    // A date that a text gives goes before the chronicle's.
    private void TakeToldDate(Event telling)
    {
        if (_chronicleDate is null || telling.Origins.Any(IsChronicleDate)) return;
        _origins = [.. telling.Origins.Where(o => o.Value == OriginOf.Date), .. _origins.Where(o => o != _chronicleDate)];
        (_date, _chronicleDate) = (telling.Date, null);
    }

    private static bool IsChronicleDate(Origin origin) => origin is { Value: OriginOf.Date, Rule: EventRules.Chronicle };

    private sealed class OrderedSet<T>(IEnumerable<T> first)
    {
        private readonly List<T> _all = [.. first];
        private readonly HashSet<T> _known = [.. first];

        public IReadOnlyList<T> All => _all;

        public int CountOf(IEnumerable<T> others) => others.Distinct().Count(_known.Contains);

        public void Add(IEnumerable<T> others) => _all.AddRange(others.Where(_known.Add));
    }
}
