// A custom runtime in C++ over libcurl: asks for events and answers each with itself. An event that contains
// "fail" is answered with an error, "stream" in chunks, "throw" ends the process.
#include <curl/curl.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

std::size_t append(char* data, std::size_t size, std::size_t count, void* text) {
    static_cast<std::string*>(text)->append(data, size * count);
    return size * count;
}

struct Upload {
    std::string text;
    std::size_t sent = 0;
};

// Small pieces, so that a streamed response is more than one chunk.
std::size_t give(char* buffer, std::size_t size, std::size_t count, void* from) {
    auto& upload = *static_cast<Upload*>(from);
    const std::size_t piece = std::min({size * count, upload.text.size() - upload.sent, std::size_t{8}});
    upload.text.copy(buffer, piece, upload.sent);
    upload.sent += piece;
    return piece;
}

std::string headerValue(const std::string& headers, const std::string& name) {
    const std::size_t at = headers.find(name + ": ");
    if (at == std::string::npos) return {};
    const std::size_t begin = at + name.size() + 2;
    return headers.substr(begin, headers.find('\r', begin) - begin);
}

class Client {
  public:
    explicit Client(std::string api) : api_(std::move(api)), curl_(curl_easy_init()) {}
    ~Client() { curl_easy_cleanup(curl_); }

    std::string next(std::string& id) {
        std::string body, headers;
        prepare("/invocation/next", body);
        curl_easy_setopt(curl_, CURLOPT_HTTPGET, 1L);
        curl_easy_setopt(curl_, CURLOPT_HEADERFUNCTION, append);
        curl_easy_setopt(curl_, CURLOPT_HEADERDATA, &headers);
        if (curl_easy_perform(curl_) != CURLE_OK) std::exit(1);
        id = headerValue(headers, "Lambda-Runtime-Aws-Request-Id");
        return body;
    }

    long post(const std::string& path, const std::string& text, bool streamed) {
        std::string body;
        Upload upload{text};
        prepare(path, body);
        curl_slist* headers = curl_slist_append(nullptr, "Content-Type: application/json");
        if (streamed) {
            headers = curl_slist_append(headers, "Lambda-Runtime-Function-Response-Mode: streaming");
            headers = curl_slist_append(headers, "Transfer-Encoding: chunked");
        }
        curl_easy_setopt(curl_, CURLOPT_POST, 1L);
        curl_easy_setopt(curl_, CURLOPT_READFUNCTION, give);
        curl_easy_setopt(curl_, CURLOPT_READDATA, &upload);
        curl_easy_setopt(curl_, CURLOPT_POSTFIELDSIZE, streamed ? -1L : static_cast<long>(text.size()));
        curl_easy_setopt(curl_, CURLOPT_HTTPHEADER, headers);
        if (curl_easy_perform(curl_) != CURLE_OK) std::exit(1);
        curl_slist_free_all(headers);
        long status = 0;
        curl_easy_getinfo(curl_, CURLINFO_RESPONSE_CODE, &status);
        return status;
    }

  private:
    void prepare(const std::string& path, std::string& body) {
        curl_easy_reset(curl_);
        curl_easy_setopt(curl_, CURLOPT_URL, ("http://" + api_ + "/2018-06-01/runtime" + path).c_str());
        curl_easy_setopt(curl_, CURLOPT_WRITEFUNCTION, append);
        curl_easy_setopt(curl_, CURLOPT_WRITEDATA, &body);
        curl_easy_setopt(curl_, CURLOPT_USERAGENT, "AWS_Lambda_Cpp/0.2.8");
        curl_easy_setopt(curl_, CURLOPT_TCP_NODELAY, 1L);
    }

    std::string api_;
    CURL* curl_;
};

}  // namespace

int main() {
    const char* api = std::getenv("AWS_LAMBDA_RUNTIME_API");
    if (!api) return 2;
    Client client(api);
    for (;;) {
        std::string id;
        const std::string event = client.next(id);
        std::printf("handling %s\n", event.c_str());
        std::fflush(stdout);
        const std::string at = "/invocation/" + id;
        long status = 0;
        if (event.find("throw") != std::string::npos) return 3;
        if (event.find("fail") != std::string::npos) {
            status =
                client.post(at + "/error", R"({"errorMessage":"as asked","errorType":"CppError"})", false);
        } else {
            status = client.post(at + "/response", event, event.find("stream") != std::string::npos);
        }
        if (status != 202) return 4;
    }
}
