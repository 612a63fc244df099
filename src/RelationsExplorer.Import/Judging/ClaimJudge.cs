using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Sentences;

namespace RelationsExplorer.Import.Judging;

/// <summary>Makes claims of statements: who says each, how, about what, and on which sources it rests.</summary>
public sealed partial class ClaimJudge
{
    private static readonly ActorSlug Russia = new("russia");
    private static readonly ActorSlug China = new("china");
    private readonly Dictionary<ActorSlug, Actor> _actors;
    private readonly HashSet<ThemeSlug> _themes;

    /// <summary>Arranges the vocabulary once, for any number of articles.</summary>
    public ClaimJudge(Vocabulary vocabulary)
    {
        _actors = vocabulary.Actors.ToDictionary(a => a.Slug);
        _themes = [.. vocabulary.Themes.Select(t => t.Slug)];
    }

    /// <summary>Adds the claims of all paragraphs and their citations.</summary>
    public Draft Judge(Draft draft)
    {
        var actors = draft.FoundActors.Count == 0 ? _actors : _actors.Concat(draft.FoundActors.Where(a => !_actors.ContainsKey(a.Slug)).Select(a => KeyValuePair.Create(a.Slug, a))).ToDictionary();
        var speakers = new SpeakerFinder(new AttributionCues(actors));
        var sentences = draft.Sentences.ToLookup(s => s.Passage);
        var mentions = draft.Mentions.ToLookup(m => m.Passage);
        var claims = new List<Claim>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var heading = new Dictionary<string, double>();
        foreach (var passage in draft.Passages)
        {
            if (passage.Kind == PassageKind.Heading) heading = ThemeJudge.Weigh(CueWord.Of(passage.Text), new Span(0, passage.Text.Length));
            if (passage.Kind != PassageKind.Paragraph) continue;
            var words = CueWord.Of(passage.Text);
            var context = new PassageContext(passage, words, [.. mentions[passage.Id]], ThemeJudge.Weigh(words, new Span(0, passage.Text.Length)), heading);
            var own = sentences[passage.Id].ToList();
            var said = speakers.Find(passage.Text, own, [.. context.Mentions.OfType<ActorMention>()]);
            for (var i = 0; i < own.Count; i++)
            {
                for (var j = 0; j < own[i].Statements.Count; j++)
                    claims.Add(Claim(context, own[i], own[i].Statements[j], said[i][j], ids));
            }
        }

        return draft with { Claims = claims, Citations = CitationFinder.Find(draft, claims) };
    }

    private Claim Claim(PassageContext context, Sentence sentence, Span span, Attribution attribution, Dictionary<string, int> ids)
    {
        var text = context.Passage.Text;
        var named = context.Mentions.Where(m => span.Contains(m.Span)).OrderBy(m => m.Span).ToList();
        List<ActorSlug> actors = [.. named.OfType<ActorMention>().Select(m => m.Actor).Distinct()];
        List<PlaceSlug> places = [.. named.OfType<PlaceMention>().Select(m => m.Place).Distinct()];
        var (modality, how) = ModalityJudge.Judge(text, context.Words, span, sentence.Span, attribution);
        var others = actors.Count(a => a != Russia && a != China && _actors.TryGetValue(a, out var actor) && actor.Kind == ActorKind.State);
        var (stance, why) = StanceJudge.Judge(text, context.Words, span, SpeaksOfBoth(context, sentence, actors), others);
        var (themes, about) = ThemeJudge.Judge(text, context.Words, span, actors.Select(a => a.Value).Concat(places.Select(p => p.Value)), context.Themes, context.Heading, _themes);
        var words = span.In(text);
        var times = ids[words] = ids.GetValueOrDefault(words) + 1;
        var id = ClaimId.Of(context.Passage.Article.Value, words, times.ToString(CultureInfo.InvariantCulture));
        return new Claim(
            id, context.Passage.Article, context.Passage.Id, span, words, attribution.Speaker, attribution.Reporter, modality, stance, themes, actors, places, [],
            [new Origin("speaker", attribution.Rule, attribution.Words), how, why, .. about]);
    }

    // Both are named in the sentence, or one is and the passage is about the two, or the relationship itself is named.
    private static bool SpeaksOfBoth(PassageContext context, Sentence sentence, List<ActorSlug> actors)
    {
        var around = context.Mentions.OfType<ActorMention>().Where(m => sentence.Span.Contains(m.Span)).Select(m => Side(m.Actor)).ToHashSet();
        if (around.Contains("r") && around.Contains("c")) return true;
        if (Relationship().IsMatch(sentence.Span.In(context.Passage.Text))) return true;
        var passage = context.Mentions.OfType<ActorMention>().Select(m => Side(m.Actor)).ToHashSet();
        return passage.Contains("r") && passage.Contains("c") && (around.Contains("r") || around.Contains("c") || actors.Count == 0);
    }

    private static string Side(ActorSlug actor) => actor.Value switch
    {
        "russia" or "vladimir-putin" or "dmitry-medvedev" or "sergey-lavrov" or "gazprom" or "rosneft" => "r",
        "china" or "xi-jinping" or "china-national-petroleum-corporation" => "c",
        _ => "",
    };

    [GeneratedRegex(@"\b(?:sino-russian|russia-china|russo-chinese|the relationship|the partnership|the alliance|their relationship)\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex Relationship();

    private sealed record PassageContext(Passage Passage, IReadOnlyList<CueWord> Words, IReadOnlyList<Mention> Mentions, Dictionary<string, double> Themes, Dictionary<string, double> Heading);
}
