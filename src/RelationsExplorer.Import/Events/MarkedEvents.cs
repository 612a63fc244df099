using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import.Events.Kinds;
using RelationsExplorer.Import.Events.Titles;
using RelationsExplorer.Import.Judging;
using RelationsExplorer.Import.Reading;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import.Events;

/// <summary>
/// Events that an editor has marked — <c>::: event {date=2014-05-21 type=agree title="…"}</c> — and claims of which an
/// editor says that they tell of none: <c>::: no-event</c>. What was read automatically gives way to both.
/// </summary>
internal sealed class MarkedEvents
{
    private readonly List<Event> _events = [];
    private readonly ILookup<ClaimId, Event> _byClaim;
    private readonly HashSet<ClaimId> _without = [];

    /// <summary>Reads the marks of an article.</summary>
    public MarkedEvents(Draft draft, KnownNames names, Diagnostics diagnostics)
    {
        foreach (var mark in draft.Marks.Where(m => m.Kind is "event" or "no-event"))
        {
            if (MarkedClaims.FindOrNull(draft, draft.Claims, mark, diagnostics) is not { } claim) continue;
            if (mark.Kind == "no-event") _without.Add(claim.Id);
            else if (Event(draft, claim, mark, names, new MarkValues(mark, names, diagnostics), diagnostics) is { } made) Add(made, mark, diagnostics);
        }

        _byClaim = _events.ToLookup(e => e.Claims[0]);
    }

    /// <summary>The marked events, in the order of their marks.</summary>
    public IReadOnlyList<Event> Events => _events;

    /// <summary>The automatic events of single claims that stay beside the marks.</summary>
    public IReadOnlyList<Event> Leave(IReadOnlyList<Event> told) =>
        [.. told.Where(e => !_without.Contains(e.Claims[0]) && !_byClaim[e.Claims[0]].Any(m => m.Type == e.Type || m.Date.Overlaps(e.Date)))];

    private void Add(Event made, EditorsMark mark, Diagnostics diagnostics)
    {
        if (_events.Exists(e => e.Id == made.Id)) diagnostics.Warn(mark.Line, "mark-twice", $"the event '{made.Title}' is marked twice on one claim");
        else _events.Add(made);
    }

    // What the mark does not give is taken from the claim; a date and a type must come from somewhere.
    private static Event? Event(Draft draft, Claim claim, EditorsMark mark, KnownNames names, MarkValues values, Diagnostics diagnostics)
    {
        var mention = draft.Mentions.OfType<DateMention>().FirstOrDefault(m => m.Passage == claim.Passage && m.Date is not null && claim.Span.Contains(m.Span));
        var passage = draft.Passages.First(p => p.Id == claim.Passage);
        var text = passage.Text;
        var where = mention?.Span ?? new Span(claim.Span.Start, claim.Span.Start);
        var origins = new List<Origin>();
        var date = values.Date(OriginOf.Date);
        if (date is null && !mark.Values.ContainsKey(OriginOf.Date) && mention is not null)
        {
            date = mention.Date;
            origins.Add(new Origin(OriginOf.Date, mention.Rule, mention.Text));
        }

        var type = values.OneOf<EventType>(OriginOf.Type);
        if (type is null && !mark.Values.ContainsKey(OriginOf.Type) && EventTypeJudge.JudgeOrNull(new Told(text, draft.Words.Of(passage), claim.Span, where, [])) is { } judged)
        {
            type = judged.Type;
            origins.Add(judged.Origin);
        }

        if (date is null || type is null)
        {
            if (!mark.Values.ContainsKey(OriginOf.Date) || !mark.Values.ContainsKey(OriginOf.Type))
                diagnostics.Error(mark.Line, "mark-event", $"the mark gives no {(date is null ? OriginOf.Date : OriginOf.Type)}, and its claim tells of none");
            return null;
        }

        var status = values.OneOf<EventStatus>(OriginOf.Status);
        if (status is null)
        {
            var (judgedStatus, how) = EventStatusJudge.Judge(claim.Text, claim.Text, claim, date, draft.Article.Published);
            status = judgedStatus;
            origins.Add(how);
        }

        var title = values.Text(OriginOf.Title);
        if (title is null)
        {
            var read = new TitleMaker(passage, draft.Sentences.Where(s => s.Passage == passage.Id), draft.Mentions.Where(m => m.Passage == passage.Id), names).Of(claim.Span, claim.Span, where);
            title = read.Text;
            origins.Add(read.Origin);
        }

        var made = new Event(
            EventId.Of(draft.Article.Slug.Value, claim.Id.Value, date.ToString(), title), title, date, type.Value, status.Value,
            values.Themes() ?? claim.Themes, values.Actors() ?? claim.Actors, values.Places() ?? claim.Places, [claim.Id], []);
        return made with { Origins = [.. values.Given, .. origins] };
    }
}
