using System.Globalization;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Judging.Cues;
using RelationsExplorer.Import.Judging.Modalities;
using RelationsExplorer.Import.Judging.Speakers;
using RelationsExplorer.Import.Judging.Speakers.Writers;
using RelationsExplorer.Import.Judging.Stances;
using RelationsExplorer.Import.Judging.Themes;
using RelationsExplorer.Import.Sentences;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import.Judging;

/// <summary>Makes claims of statements: who says each, how, about what, and on which sources it rests.</summary>
public sealed class ClaimJudge
{
    private readonly KnownNames _names;
    private readonly Dictionary<ActorSlug, Actor> _actors;
    private readonly HashSet<ThemeSlug> _themes;
    private readonly TwoSides _sides;

    /// <summary>Arranges the vocabulary once, for any number of articles.</summary>
    public ClaimJudge(Vocabulary vocabulary)
    {
        _names = new KnownNames(vocabulary, []);
        _actors = vocabulary.Actors.ToDictionary(a => a.Slug);
        _themes = [.. vocabulary.Themes.Select(t => t.Slug)];
        _sides = new TwoSides(_actors, vocabulary.Places);
    }

    /// <summary>Adds the claims of all paragraphs and their citations.</summary>
    public Draft Judge(Draft draft, Diagnostics diagnostics)
    {
        var actors = new Dictionary<ActorSlug, Actor>(_actors);
        foreach (var found in draft.FoundActors) actors.TryAdd(found.Slug, found);
        draft = draft with { Words = new WordsOfPassages() };
        var kinds = new ActorKinds(actors);
        var speakers = new SpeakerFinder(kinds, ReviewedBook.AuthorOrNull(draft, actors));
        var sentences = draft.Sentences.ToLookup(s => s.Passage);
        var mentions = draft.Mentions.ToLookup(m => m.Passage);
        var cited = draft.References.ToLookup(reference => reference.Passage);
        var claims = new List<Claim>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var heading = Surroundings.None;
        foreach (var passage in draft.Passages)
        {
            if (passage.Kind is not (PassageKind.Heading or PassageKind.Paragraph)) continue;
            var words = draft.Words.Of(passage);
            var all = new Span(0, passage.Text.Length);
            if (passage.Kind == PassageKind.Heading)
            {
                heading = Surroundings.Of(words, all);
                continue;
            }

            Mention[] here = [.. mentions[passage.Id]];
            var onlyCited = OnlyCited.In(passage.Text, here, cited[passage.Id], kinds);
            var sides = _sides.SidesOf(here);
            var context = new PassageContext(passage, words, here, sides, Surroundings.Of(words, all), heading, TwoSides.AreNamed(words, sides, all));
            var own = sentences[passage.Id].ToList();
            var guest = GuestOrNull(draft.Answers.GetValueOrDefault(passage.Id), actors);
            var said = speakers.Find(passage.Text, own, [.. context.Mentions.OfType<ActorMention>()]);
            for (var i = 0; i < own.Count; i++)
            {
                if (NothingStated.Is(passage.Text, own[i].Span, here, cited[passage.Id])) continue;
                for (var j = 0; j < own[i].Statements.Count; j++)
                    claims.Add(Claim(context, own[i], own[i].Statements[j], Answered(said[i][j], guest, draft.IsConversation), onlyCited, ids));
            }
        }

        if (speakers.Called.Count > 0) draft = draft with { FoundActors = [.. draft.FoundActors, .. speakers.Called] };
        var set = MarkedClaims.Set(draft, ArticleTheme.Fill(claims), _names.And(draft.FoundActors), diagnostics);
        return draft with { Claims = set, Citations = CitationFinder.Find(draft, set) };
    }

    private static (string Name, ActorSlug Person)? GuestOrNull(string? name, IReadOnlyDictionary<ActorSlug, Actor> actors) =>
        name is not null && actors.Values.FirstOrDefault(a => a.Kind == ActorKind.Person && a.Names.Any(n => n.Text == name)) is { } person ? (name, person.Slug) : null;

    // What is said in an answer is said by the guest, and what the guest tells of others comes through the guest.
    private static Attribution Answered(Attribution said, (string Name, ActorSlug Person)? guest, bool isConversation)
    {
        if (guest is not var (name, person)) return said;
        if (said.Speaker.IsAuthor || said.Rule == SpeakerRules.FirstPersonGoesOn) return new Attribution(new Speaker(person), null, !isConversation, isConversation ? SpeakerRules.ConversationTurn : SpeakerRules.InterviewAnswer, name);
        return said.Reporter is null && said.Speaker.Actor != person ? said with { Reporter = person } : said;
    }

    private Claim Claim(PassageContext context, Sentence sentence, Span span, Attribution attribution, IReadOnlySet<Mention> onlyCited, Dictionary<string, int> ids)
    {
        var text = context.Text;
        var mentions = onlyCited.Count == 0 ? context.Mentions : Array.FindAll(context.Mentions, m => !onlyCited.Contains(m) || (m is ActorMention { Actor: var actor } && (actor == attribution.Speaker.Actor || actor == attribution.Reporter)));
        var (actors, places) = Named(mentions, span);
        var namesBoth = TwoSides.AreNamed(context.Words, context.Sides, span);
        var (modality, how) = ModalityJudge.Judge(new SaidClaim(text, context.Words, span, sentence.Span, attribution));
        var (stance, why) = StanceJudge.Judge(context, span, TwoSides.SubjectOf(context.Sides, sentence.Span, span, namesBoth, context.NamesBoth), TwoSides.NamesOne(context.Sides, span));
        var (themes, about) = ThemeJudge.Judge(context, span, actors.Select(a => a.Value).Concat(places.Select(p => p.Value)), namesBoth, _themes);
        var words = span.In(text);
        var times = ids[words] = ids.GetValueOrDefault(words) + 1;
        var id = ClaimId.Of(context.Passage.Article.Value, words, times.ToString(CultureInfo.InvariantCulture));
        return new Claim(
            id, context.Passage.Article, context.Passage.Id, span, sentence.Span, words, attribution.Speaker, attribution.Reporter, modality, stance, themes, actors, places, [],
            [new Origin(OriginOf.Speaker, attribution.Rule, attribution.Words), how, why, .. about]);
    }

    // Each once, in the order of the text; mentions come by their place already, but for those of an editor.
    private static (List<ActorSlug> Actors, List<PlaceSlug> Places) Named(Mention[] mentions, Span within)
    {
        var named = Array.FindAll(mentions, m => m is ActorMention or PlaceMention && within.Contains(m.Span));
        for (var i = 1; i < named.Length; i++)
        {
            if (named[i].Span.CompareTo(named[i - 1].Span) >= 0) continue;
            named = [.. named.OrderBy(m => m.Span)];
            break;
        }

        var (actors, places) = (new List<ActorSlug>(), new List<PlaceSlug>());
        foreach (var mention in named)
        {
            if (mention is ActorMention { Actor: var actor } && !actors.Contains(actor)) actors.Add(actor);
            else if (mention is PlaceMention { Place: var place } && !places.Contains(place)) places.Add(place);
        }

        return (actors, places);
    }
}
