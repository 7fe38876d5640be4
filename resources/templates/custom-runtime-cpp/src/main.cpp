// What the function does. The rest, talking to the platform, is in runtime.h. Build with ./build.sh.
#include <iostream>
#include <string>

#include "runtime.h"

// Gets the event as JSON and answers with JSON. Throwing makes the invocation fail, with the exception's
// text.
std::string handle(const std::string& event, const Invocation& invocation) {
    const std::string name = stringMember(event, "name", "world");
    std::cerr << "saying hello to " << name << ", request " << invocation.id << "\n";  // goes to the log
    return R"({"message":"Hello, )" + jsonEscaped(name) + R"(!"})";
}

int main() {
    // Code here runs once per environment, during init.
    return serve(handle);
}
