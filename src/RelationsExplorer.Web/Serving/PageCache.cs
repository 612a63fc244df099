using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace RelationsExplorer.Web.Serving;

/// <summary>
/// Answers that were given, as they went out: their headers and their bytes, compressed where they were. What depends on the
/// store and this program only (its entity tag says so) is the same for the next reader, until the store changes.
/// </summary>
/// <param name="mostBytes">How much is kept at most; 0 for nothing.</param>
internal sealed class PageCache(long mostBytes)
{
    /// <summary>The setting that says how many megabytes are kept; 0 turns the cache off.</summary>
    public const string Setting = "Serving:CacheMegabytes";

    /// <summary>The setting where it is not made.</summary>
    public const int DefaultMegabytes = 32;

    /// <summary>A longer answer is not kept.</summary>
    public const int LongestAnswer = 512 << 10;

    // What one answer costs beside its bytes: key, headers and places in the tables.
    private const int Overhead = 1024;

    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly Lock _making = new();
    private string _version = "";
    private long _bytes;
    private long _clock;

    /// <summary>Whether anything is kept.</summary>
    public bool IsOn => mostBytes > 0;

    /// <summary>The answer under a key, if it was given for this version of the store.</summary>
    public Answer? FindOrNull(string version, string key)
    {
        if (version != _version || !_answers.TryGetValue(key, out var answer)) return null;
        answer.LastAsked = Interlocked.Increment(ref _clock);
        return answer;
    }

    /// <summary>Keeps an answer. A new version of the store empties the cache; where room is short, what was not asked for longest goes first.</summary>
    public void Keep(string version, string key, Answer answer)
    {
        lock (_making)
        {
            if (version != _version)
            {
                _answers.Clear();
                (_version, _bytes) = (version, 0);
            }

            answer.LastAsked = Interlocked.Increment(ref _clock);
            if (!_answers.TryAdd(key, answer)) return;
            _bytes += answer.Body.Length + Overhead;
            if (_bytes <= mostBytes) return;

            // A quarter at a time, so that sorting is rare.
            foreach (var (old, its) in _answers.OrderBy(one => one.Value.LastAsked).ToList())
            {
                if (_bytes <= mostBytes * 3 / 4) break;
                if (_answers.TryRemove(old, out _)) _bytes -= its.Body.Length + Overhead;
            }
        }
    }

    /// <summary>An answer as it went out.</summary>
    /// <param name="headers">Its headers.</param>
    /// <param name="body">Its bytes.</param>
    internal sealed class Answer(KeyValuePair<string, StringValues>[] headers, byte[] body)
    {
        // They belong to one sending and not to the answer, or stand on every answer anyway: whatever is set twice is looked through twice.
        private static readonly HashSet<string> OfSending = new(
            [HeaderNames.Date, HeaderNames.TransferEncoding, HeaderNames.ContentLength, HeaderNames.Connection, HeaderNames.Server, .. SecurityHeaders.Names],
            StringComparer.OrdinalIgnoreCase);

        /// <summary>Its bytes.</summary>
        public byte[] Body { get; } = body;

        /// <summary>When it was asked for last, by the cache's own count.</summary>
        public long LastAsked { get; set; }

        /// <summary>The answer that a response was.</summary>
        public static Answer Of(IHeaderDictionary headers, byte[] body) => new([.. headers.Where(header => !OfSending.Contains(header.Key))], body);

        /// <summary>Gives it once more.</summary>
        public async Task SendAsync(HttpResponse response)
        {
            foreach (var (name, value) in headers) response.Headers[name] = value;
            response.ContentLength = Body.Length;
            await response.BodyWriter.WriteAsync(Body, response.HttpContext.RequestAborted);
        }
    }
}
